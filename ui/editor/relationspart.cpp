// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/relationspart.h"

#include "ui/editor/addfield.h"
#include "ui/editor/eventfield.h"
#include "ui/editor/form.h"
#include "ui/editor/namecompleter.h"
#include "ui/editor/register.h"
#include "ui/editor/rowlist.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace jalons {

namespace {

class MilestoneRow : public ListRow
{
    Q_DECLARE_TR_FUNCTIONS(jalons::MilestoneRow)

public:
    MilestoneRow(const EventId &id, const QString &name)
        : event(id)
    {
        auto *label = new QLabel(name, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        line()->addWidget(label, 1);
        addRemoveButton(tr("Remove %1").arg(name));
    }

    EventId event;
};

} // namespace

RelationsPart::RelationsPart(Register &known, QWidget *parent)
    : LoadedPage(parent)
    , m_register(known)
    , m_follows(new EventField(QStringLiteral("follows"), known, this))
    , m_framework(new EventField(QStringLiteral("framework"), known, this))
    , m_prepares(new RowList(this))
    , m_add(new AddField(QStringLiteral("addPrepared"), this))
{
    setFocusProxy(m_follows);
    m_prepares->setObjectName(QStringLiteral("prepares"));
    m_prepares->setWhenEmpty(m_add);
    Form form(this);
    form.heading(tr("Related events"));
    form.field(tr("Follows up on"), m_follows);
    form.field(tr("Is part of"), m_framework);
    form.heading(tr("Prepares"));
    form.widget(m_prepares);
    form.field(tr("Add an event that it prepares"), m_add);
    form.note(tr("Type part of a title and choose the event that is suggested."));
    connect(m_prepares, &RowList::edited, this, &EditorPage::edited);
    m_add->names()->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_add, &QLineEdit::textEdited, this, [this](const QString &typed) {
        offerEvents(*m_add->names(), m_register, typed, m_self);
    });
    connect(m_add, &AddField::taken, this, &RelationsPart::addTyped);
    for (QLineEdit *field : { static_cast<QLineEdit *>(m_follows),
             static_cast<QLineEdit *>(m_framework), static_cast<QLineEdit *>(m_add) }) {
        connect(field, &QLineEdit::textChanged, this, &EditorPage::edited);
        connect(field, &QLineEdit::textEdited, field, [field] {
            markProblem(field, false);
        });
    }
}

void RelationsPart::fill(const Event &event)
{
    m_follows->load(event.follows, event.id);
    m_framework->load(event.framework, event.id);
    m_self = event.id;
    m_add->names()->setNames({});
    m_add->clear();
    m_prepares->clear();
    for (const EventId &id : event.prepares)
        append(id);
}

void RelationsPart::append(const EventId &id)
{
    const auto event = m_register.event(id);
    m_prepares->append(new MilestoneRow(id, event ? nameWithDate(*event) : id.toString()));
}

void RelationsPart::addTyped(const QString &text)
{
    const EventId id = eventNamed(*m_add->names(), m_register, text, m_self);
    if (id.isNull()) {
        m_add->setText(text);
        markProblem(m_add, true);
        m_add->setFocus(Qt::OtherFocusReason);
        return;
    }
    Event draft;
    save(draft);
    if (!draft.prepares.contains(id))
        append(id);
    emit edited();
}

void RelationsPart::save(Event &event) const
{
    event.follows = m_follows->value();
    event.framework = m_framework->value();
    event.prepares.clear();
    for (const ListRow *row : m_prepares->rows())
        event.prepares.append(static_cast<const MilestoneRow *>(row)->event);
}

QWidget *RelationsPart::wrongField() const
{
    for (EventField *field : { m_follows, m_framework }) {
        if (field->isWrong())
            return field;
    }
    return m_add->text().trimmed().isEmpty() ? nullptr : m_add;
}

std::optional<QString> RelationsPart::problem() const
{
    const auto *field = qobject_cast<const QLineEdit *>(wrongField());
    if (!field)
        return std::nullopt;
    return tr("“%1” is no event of the plan: choose one that is suggested, or empty the field.")
        .arg(field->text().trimmed());
}

void RelationsPart::focusProblem()
{
    if (QWidget *field = wrongField()) {
        markProblem(field, true);
        field->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace jalons
