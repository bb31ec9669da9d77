// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/titlepart.h"

#include "core/store/plan.h"
#include "ui/editor/choicefield.h"
#include "ui/editor/form.h"
#include "ui/editor/linefield.h"
#include "ui/editor/register.h"
#include "ui/editor/textarea.h"
#include "ui/look/tilepainter.h"

#include <QEvent>
#include <QGuiApplication>

namespace jalons {

TitlePart::TitlePart(const Register &known, QWidget *parent)
    : LoadedPage(parent)
    , m_register(known)
    , m_title(new TextArea(QStringLiteral("title"), 1, 4, this))
    , m_kind(new ChoiceField(QStringLiteral("kind"), this))
    , m_status(new ChoiceField(QStringLiteral("status"), this))
    , m_rank(new LineField(QStringLiteral("rank"), this))
{
    setFocusProxy(m_title);
    m_title->setOneParagraph();
    m_status->addAll(allStatuses());
    m_rank->setMaximumWidth(120);
    m_rank->setToolTip(tr("Which one it is in its series: 1 for the first committee"));
    Form form(this);
    form.field(tr("Title"), m_title);
    form.fields({ { tr("Kind"), m_kind, 3 }, { tr("Status"), m_status, 2 },
        { tr("Rank in its series"), m_rank, 1 } });
    connect(m_title, &TextArea::textChanged, this, [this] {
        markProblem(m_title, problem().has_value());
        emit edited();
    });
    for (ChoiceField *choice : { m_kind, m_status })
        connect(choice, &QComboBox::currentIndexChanged, this, &EditorPage::edited);
    connect(m_rank, &QLineEdit::textChanged, this, &EditorPage::edited);
}

void TitlePart::fill(const Event &event)
{
    offerKinds(event.kind);
    m_title->load(event.title);
    markProblem(m_title, false);
    m_status->load(keyOf(event.status));
    m_rank->loadNumber(event.rank > 0 ? std::optional(event.rank) : std::nullopt);
}

/// The kinds on offer, and the event's own though it be retired or unknown.
void TitlePart::offerKinds(const QString &current)
{
    const QSignalBlocker blocker(m_kind);
    const Colours colours = coloursFor(QGuiApplication::palette());
    m_kind->clear();
    const auto kinds = m_register.plan().kinds().value_or(builtInKinds());
    for (const Kind &kind : kinds) {
        if (!kind.retired || kind.key == current)
            m_kind->add(kind.name, kind.key, familyIcon(kind.family, colours));
    }
    m_kind->load(current);
}

void TitlePart::save(Event &event) const
{
    event.title = m_title->value();
    event.kind = m_kind->key();
    event.status = statusFromKey(m_status->key()).value_or(event.status);
    event.rank = m_rank->number().value_or(0);
}

std::optional<QString> TitlePart::problem() const
{
    if (m_title->value().trimmed().isEmpty())
        return tr("The event needs a title.");
    return std::nullopt;
}

void TitlePart::focusProblem()
{
    markProblem(m_title, true);
    m_title->setFocus(Qt::OtherFocusReason);
}

void TitlePart::changeEvent(QEvent *event)
{
    LoadedPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_kind->count() > 0)
        offerKinds(m_kind->key());
}

} // namespace jalons
