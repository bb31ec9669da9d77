// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/many/fromdialog.h"

#include "core/plan/datewords.h"
#include "core/store/plan.h"
#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 200;

} // namespace

FromDialog::FromDialog(const Plan &plan, const EventId &selected, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_selected(selected)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_go(nullptr)
{
    setObjectName(u"fromDialog"_s);
    setWindowTitle(tr("New Event From…"));
    m_words->setObjectName(u"fromWords"_s);
    m_words->setClearButtonEnabled(true);
    m_words->setPlaceholderText(tr("title, place, partner…"));
    m_words->installEventFilter(this);
    auto *label = new QLabel(tr("An event &like"), this);
    label->setBuddy(m_words);
    m_list->setObjectName(u"fromEvents"_s);
    m_list->setAccessibleName(tr("Events"));
    m_list->setSpacing(metrics::step / 2);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *note = new QLabel(tr("Partners, territories and programme come along; the date, the "
                               "decisions and the actions do not."),
        this);
    note->setProperty("second", true);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = addPrimary(*buttons, tr("New Event"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::group, metrics::edge, metrics::group);
    column->setSpacing(metrics::near);
    column->addWidget(label);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(120));
    connect(&m_pause, &QTimer::timeout, this, &FromDialog::fill);
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_go->setEnabled(row >= 0);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, 480);
    fill();
}

EventId FromDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? EventId::fromString(item->data(Qt::UserRole).toString()) : EventId();
}

/// Up and Down walk the list while the words are typed.
bool FromDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FromDialog::fill()
{
    QList<EventOutline> events
        = m_plan.saying(m_words->text(), mostShown).value_or(QList<EventOutline>());
    // What was planned last is what the next one is most like, but for the one that is selected.
    std::reverse(events.begin(), events.end());
    const auto selected = [this](const EventOutline &event) {
        return event.id == m_selected;
    };
    Filter alone;
    alone.events = { m_selected };
    if (m_words->text().isEmpty() && std::none_of(events.cbegin(), events.cend(), selected))
        events += m_plan.outlines(alone).value_or(QList<EventOutline>());
    std::stable_partition(events.begin(), events.end(), selected);
    m_list->clear();
    for (const EventOutline &event : std::as_const(events)) {
        QStringList parts{ event.title, inWords(event.when, spokenLanguage()) };
        if (!event.territories.isEmpty())
            parts.append(m_plan.territoryName(event.territories.first().code));
        auto *item = new QListWidgetItem(parts.join(u" · "_s), m_list);
        item->setData(Qt::UserRole, event.id.toString());
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_go->setEnabled(m_list->count() > 0);
}

} // namespace jalons
