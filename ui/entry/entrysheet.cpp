// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/entrysheet.h"

#include "ui/entry/entrychip.h"
#include "ui/entry/entryfield.h"
#include "ui/entry/entryreader.h"
#include "ui/look/flowlayout.h"
#include "ui/look/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 720;

} // namespace

EntrySheet::EntrySheet(Plan &plan, Shown &shown, QWidget &over)
    : QFrame(over.window())
    , m_over(over)
    , m_reader(new EntryReader(plan, shown, this))
    , m_field(new EntryField(this))
    , m_title(new QLabel(this))
    , m_kind(new EntryChip(Understood::Kind, tr("Kind"), this))
    , m_territory(new EntryChip(Understood::Territory, tr("Territory"), this))
    , m_date(new EntryChip(Understood::Date, tr("Date"), this))
    , m_repeats(new EntryChip(Understood::Date, tr("Repeats"), this))
    , m_placeChip(new EntryChip(Understood::Place, tr("Place"), this))
    , m_notes(new QLabel(this))
    , m_make(new QPushButton(tr("C&reate"), this))
    , m_edit(new QPushButton(tr("&Open in the Editor…"), this))
{
    setObjectName(u"entrySheet"_s);
    setAccessibleName(tr("Quick entry"));
    hide();
    build();
    join();
}

void EntrySheet::build()
{
    m_field->setObjectName(u"entryLine"_s);
    m_field->setPlaceholderText(tr("steering committee Lille thursday 12 march 9:30 to 12:00"));
    auto *label = new QLabel(tr("&Quick entry"), this);
    label->setFont(fontFor(TextSize::Heading, font()));
    label->setBuddy(m_field);
    m_field->setAccessibleName(tr("Quick entry"));
    m_title->setObjectName(u"entryTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(fontFor(TextSize::Heading, font()));
    m_kind->setObjectName(u"entryKind"_s);
    m_territory->setObjectName(u"entryTerritory"_s);
    m_date->setObjectName(u"entryDate"_s);
    m_repeats->setObjectName(u"entryRepeats"_s);
    m_placeChip->setObjectName(u"entryPlace"_s);
    m_notes->setObjectName(u"entryNotes"_s);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_make->setObjectName(u"entryMake"_s);
    m_make->setProperty("primary", true);
    m_make->setAutoDefault(false);
    m_make->setToolTip(tr("Creates the event (Enter)"));
    m_edit->setObjectName(u"entryEdit"_s);
    m_edit->setAutoDefault(false);
    m_edit->setToolTip(tr("Opens the event in the editor before it is saved (Ctrl+Enter)"));
    auto *keys = new QLabel(tr("Enter creates · Ctrl+Enter opens · Esc closes"), this);
    keys->setProperty("second", true);
    keys->setFont(fontFor(TextSize::Small, font()));

    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, metrics::near);
    flow->setContentsMargins(0, 0, 0, 0);
    for (EntryChip *chip : chips())
        flow->addWidget(chip);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::near);
    buttons->addWidget(keys, 1);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::group, metrics::near, metrics::group, metrics::group);
    column->setSpacing(metrics::near);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_title);
    column->addWidget(row);
    column->addWidget(m_notes);
    column->addLayout(buttons);
}

void EntrySheet::join()
{
    connect(m_field, &QLineEdit::textChanged, this, &EntrySheet::read);
    connect(m_field, &EntryField::left, this, &EntrySheet::leave);
    connect(m_field, &EntryField::otherWanted, this, &EntrySheet::chooseOther);
    connect(m_territory, &EntryChip::chosen, this, &EntrySheet::choose);
    connect(m_reader, &EntryReader::changed, this, &EntrySheet::read);
    const auto make = [this] {
        if (!isEmpty())
            emit eventMade(m_entry.event, m_entry.rule);
    };
    const auto edit = [this] {
        if (!isEmpty())
            emit editorWanted(m_entry.event);
    };
    connect(m_field, &EntryField::makeWanted, this, make);
    connect(m_make, &QPushButton::clicked, this, make);
    connect(m_field, &EntryField::editorWanted, this, edit);
    connect(m_edit, &QPushButton::clicked, this, edit);
    // An empty sheet that nobody looks at is in the way.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now) && isEmpty()
            && now->window() == window())
            hide();
    });
    m_over.installEventFilter(this);
}

void EntrySheet::open(const QString &text, QDate day)
{
    m_reader->prepare();
    if (isVisible() && !isEmpty()) {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->end(false);
        m_field->insert(text);
        return;
    }
    QWidget *focus = QApplication::focusWidget();
    if (!isAncestorOf(focus))
        m_focusBefore = focus;
    m_day = day;
    m_chosen.clear();
    m_field->setText(text);
    read();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->end(false);
}

void EntrySheet::leave()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_field->clear();
    hide();
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

bool EntrySheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_over && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QFrame::eventFilter(watched, event);
}

void EntrySheet::place()
{
    const int wide = qMin(widest, m_over.width() - 2 * metrics::edge);
    const int high
        = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    const QPoint corner
        = m_over.mapTo(window(), QPoint((m_over.width() - wide) / 2, metrics::near));
    setGeometry(QRect(corner, QSize(wide, high)));
}

bool EntrySheet::isEmpty() const
{
    return m_field->text().trimmed().isEmpty();
}

void EntrySheet::read()
{
    m_entry = isEmpty() ? QuickEntry() : m_reader->read(m_field->text(), m_day, m_chosen);
    m_field->setSpans(m_entry.spans);
    showUnderstood();
    place();
}

const TerritoryChoice *EntrySheet::choice() const
{
    const TerritoryChoice *first = nullptr;
    for (const TerritoryChoice &one : m_entry.choices) {
        if (one.taken.isNull())
            return &one;
        if (!first)
            first = &one;
    }
    return first;
}

void EntrySheet::chooseOther(int step)
{
    const TerritoryChoice *several = choice();
    if (!several)
        return;
    const auto count = static_cast<int>(several->candidates.size());
    const auto taken = static_cast<int>(several->candidates.indexOf(several->taken));
    // From none yet, Down takes the first one and Up the last.
    choose(taken < 0 ? (step > 0 ? 0 : count - 1) : (taken + step + count) % count);
}

void EntrySheet::choose(int meaning)
{
    const TerritoryChoice *several = choice();
    if (!several || meaning < 0 || meaning >= several->candidates.size())
        return;
    const QList<TerritoryCode> candidates = several->candidates;
    for (const TerritoryCode &code : candidates)
        m_chosen.removeAll(code);
    m_chosen.append(candidates.at(meaning));
    read();
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace jalons
