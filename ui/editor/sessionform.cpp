// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/sessionform.h"

#include "core/plan/datewords.h"
#include "ui/editor/choicefield.h"
#include "ui/editor/form.h"
#include "ui/editor/itemlist.h"
#include "ui/editor/linefield.h"
#include "ui/editor/speakerlist.h"
#include "ui/editor/textarea.h"
#include "ui/editor/timefield.h"

#include <QCompleter>
#include <QLabel>

#include <utility>

namespace jalons {

/// Every field is made in the order of the Tab key, which is the order of reading.
SessionForm::SessionForm(Register &known, QWidget *parent)
    : QWidget(parent)
{
    buildWhat();
    buildWhen();
    buildContents();
    buildPeople(known);
    layOut();
    watch();
}

void SessionForm::buildWhat()
{
    m_title = new TextArea(QStringLiteral("sessionTitle"), 1, 4, this);
    m_title->setOneParagraph();
    m_kind = new ChoiceField(QStringLiteral("sessionKind"), this);
    m_kind->addAll(allSessionKinds());
    m_label = new LineField(QStringLiteral("sessionLabel"), this);
    m_method = new LineField(QStringLiteral("sessionMethod"), this);
    const QStringList methods{ tr("world café"), tr("small groups"), tr("round table"),
        tr("open forum"), tr("presentation and discussion"), tr("case study"), tr("site visit"),
        tr("visual note-taking") };
    auto *completer = new QCompleter(methods, m_method);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_method->setCompleter(completer);
}

void SessionForm::buildWhen()
{
    m_day = new ChoiceField(QStringLiteral("sessionDay"), this);
    m_slot = new ChoiceField(QStringLiteral("sessionSlot"), this);
    m_slot->addAll(allSlots());
    m_start = new TimeField(QStringLiteral("sessionStart"), this);
    m_end = new TimeField(QStringLiteral("sessionEnd"), this);
    m_room = new LineField(QStringLiteral("sessionRoom"), this);
}

void SessionForm::buildContents()
{
    m_aims = new ItemList(QStringLiteral("sessionAims"), tr("Aim %1"), tr("Add an aim"), this);
    m_outcomes = new ItemList(
        QStringLiteral("sessionOutcomes"), tr("Outcome %1"), tr("Add an outcome"), this);
    m_stakes = new TextArea(QStringLiteral("sessionStakes"), 1, 6, this);
    m_deliverable = new LineField(QStringLiteral("sessionDeliverable"), this);
}

void SessionForm::buildPeople(Register &known)
{
    m_facilitators = new SpeakerList(
        QStringLiteral("facilitators"), tr("Facilitator %1"), tr("Add a facilitator"), known, this);
    m_speakers = new SpeakerList(
        QStringLiteral("speakers"), tr("Speaker %1"), tr("Add a speaker"), known, this);
    m_remark = new TextArea(QStringLiteral("sessionRemark"), 1, 6, this);
}

void SessionForm::layOut()
{
    Form form(this);
    form.field(tr("Title"), m_title);
    form.fields(
        { { tr("Kind"), m_kind, 3 }, { tr("Letter"), m_label, 1 }, { tr("Method"), m_method, 3 } });
    m_dayLabel = form.field(tr("Day"), m_day);
    form.fields({ { tr("Half-day"), m_slot, 3 }, { tr("Start"), m_start, 2 },
        { tr("End"), m_end, 2 }, { tr("Room"), m_room, 3 } });
    m_trouble = form.note({});
    m_trouble->setObjectName(QStringLiteral("sessionHours"));
    m_trouble->hide();
    form.heading(tr("Aims and outcomes"));
    form.field(tr("Aims"), m_aims);
    form.field(tr("Outcomes"), m_outcomes);
    form.field(tr("What is at stake"), m_stakes);
    form.field(tr("Deliverable"), m_deliverable);
    form.heading(tr("People"));
    form.field(tr("Facilitators"), m_facilitators);
    form.field(tr("Speakers"), m_speakers);
    form.heading(tr("Remark"));
    form.field(tr("Remark on this item"), m_remark);
}

void SessionForm::watch()
{
    connect(m_start, &QLineEdit::editingFinished, this, [this] {
        followStart();
        tellTrouble(true);
    });
    connect(m_end, &QLineEdit::editingFinished, this, [this] {
        tellTrouble(true);
    });
    for (const TimeField *field : { m_start, m_end })
        connect(field, &QLineEdit::textChanged, this, [this] {
            tellTrouble(false);
        });
    for (ChoiceField *choice : { m_kind, m_day, m_slot })
        connect(choice, &QComboBox::currentIndexChanged, this, &SessionForm::edited);
    for (LineField *field : { m_label, m_method, static_cast<LineField *>(m_start),
             static_cast<LineField *>(m_end), m_room, m_deliverable })
        connect(field, &QLineEdit::textChanged, this, &SessionForm::edited);
    for (TextArea *area : { m_title, m_stakes, m_remark })
        connect(area, &TextArea::textChanged, this, &SessionForm::edited);
    for (ItemList *list : { m_aims, m_outcomes })
        connect(list, &ItemList::edited, this, &SessionForm::edited);
    for (SpeakerList *list : { m_facilitators, m_speakers })
        connect(list, &SpeakerList::edited, this, &SessionForm::edited);
}

void SessionForm::setDays(const PlannedDate &when)
{
    const QSignalBlocker blocker(m_day);
    const QString current = m_day->count() > 0 ? m_day->key() : QString::number(m_loaded.day);
    m_day->clear();
    const qint64 days = when.isDay() ? when.from.daysTo(when.to) + 1 : 1;
    for (qint64 i = 0; i < qMin(days, qint64(60)); ++i) {
        const QString number = tr("Day %1").arg(i + 1);
        const QString name = when.isDay()
            ? tr("%1 – %2", "Day 2 – Tuesday 13 March 2019")
                  .arg(number, inWords(when.from.addDays(i), spokenLanguage(), Wording::Full))
            : number;
        m_day->add(name, QString::number(i));
    }
    if (m_day->findData(current) < 0)
        m_day->add(tr("Day %1").arg(current.toInt() + 1), current);
    m_day->load(current);
    m_dayLabel->setVisible(m_day->count() > 1);
    m_day->setVisible(m_day->count() > 1);
}

void SessionForm::load(const Session &session)
{
    m_loaded = session;
    m_kind->load(keyOf(session.kind));
    m_label->load(session.label);
    m_title->load(session.title);
    m_method->load(session.method);
    const QString day = QString::number(session.day);
    if (m_day->findData(day) < 0)
        m_day->add(tr("Day %1").arg(session.day + 1), day);
    m_day->load(day);
    m_dayLabel->setVisible(m_day->count() > 1);
    m_day->setVisible(m_day->count() > 1);
    m_slot->load(keyOf(session.slot));
    m_start->loadTime(session.start);
    m_end->loadTime(session.end);
    m_startBefore = session.start;
    tellTrouble(false);
    m_room->load(session.room);
    m_aims->load(session.aims);
    m_outcomes->load(session.outcomes);
    m_stakes->load(session.stakes);
    m_deliverable->load(session.deliverable);
    m_facilitators->load(session.facilitators);
    m_speakers->load(session.speakers);
    m_remark->load(session.remark);
}

Session SessionForm::session() const
{
    Session session = m_loaded;
    session.kind = sessionKindFromKey(m_kind->key()).value_or(m_loaded.kind);
    session.label = m_label->value();
    session.title = m_title->value();
    session.method = m_method->value();
    session.day = m_day->key().toInt();
    session.slot = slotFromKey(m_slot->key()).value_or(m_loaded.slot);
    session.start = m_start->time().value_or(m_loaded.start);
    session.end = m_end->time().value_or(m_loaded.end);
    session.room = m_room->value();
    session.aims = m_aims->items();
    session.outcomes = m_outcomes->items();
    session.stakes = m_stakes->value();
    session.deliverable = m_deliverable->value();
    session.facilitators = m_facilitators->speakers();
    session.speakers = m_speakers->speakers();
    session.remark = m_remark->value();
    return session;
}

/// Another start keeps the duration, as long as the day does not end meanwhile.
void SessionForm::followStart()
{
    const QTime start = m_start->time().value_or(QTime());
    const QTime end = m_end->time().value_or(QTime());
    if (start == m_startBefore || !start.isValid())
        return;
    const QTime before = std::exchange(m_startBefore, start);
    if (!before.isValid() || !end.isValid() || end < before)
        return;
    if (const int length = before.secsTo(end); start.addSecs(length) >= start)
        m_end->enterTime(start.addSecs(length));
}

/// Says at the fields what is wrong with them, once they are left; while somebody types only that
/// nothing is wrong any more.
void SessionForm::tellTrouble(bool insists)
{
    const auto sentence = problem();
    if (sentence && !insists)
        return;
    m_trouble->setText(sentence.value_or(QString()));
    m_trouble->setVisible(sentence.has_value());
    markProblem(m_trouble, sentence.has_value());
    markProblem(m_start, !m_start->time() || (sentence && !m_start->time()->isValid()));
    markProblem(m_end, sentence && m_start->time() && m_start->time()->isValid());
    for (TimeField *field : { m_start, m_end })
        field->setAccessibleDescription(sentence.value_or(QString()));
}

std::optional<QString> SessionForm::problem() const
{
    for (const TimeField *field : { m_start, m_end }) {
        if (const auto time = field->time(); !time)
            return time.error().message;
    }
    const QTime start = *m_start->time();
    const QTime end = *m_end->time();
    if (end.isValid() && !start.isValid())
        return tr("This item of the programme has an end but no start.");
    if (end.isValid() && end < start)
        return tr("This item of the programme ends before it starts.");
    return std::nullopt;
}

void SessionForm::focusProblem()
{
    const bool atStart = !m_start->time() || (m_end->time() && !m_start->time()->isValid());
    TimeField *field = atStart ? m_start : m_end;
    tellTrouble(true);
    markProblem(field, true);
    field->setFocus(Qt::OtherFocusReason);
}

void SessionForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace jalons
