// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/eventeditor.h"

#include "core/plan/datewords.h"
#include "core/plan/json.h"
#include "core/store/plan.h"
#include "ui/editor/banner.h"
#include "ui/editor/datefield.h"
#include "ui/editor/editorparts.h"
#include "ui/editor/overlapspart.h"
#include "ui/editor/questions.h"
#include "ui/editor/seriessaving.h"
#include "ui/shown/appearance.h"

#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace jalons {

struct EventEditor::Private
{
    Private(EventEditor *window, Plan &itsPlan, QDate today)
        : q(window)
        , plan(itsPlan)
        , parts(window, itsPlan, today)
    {
    }

    void watch();
    void tellReadOnly();
    void heard(const Change &change);
    void reload();
    [[nodiscard]] bool mayReplace();
    [[nodiscard]] bool write(const Event &event);

    EventEditor *q;
    Plan &plan;
    EditorParts parts;
    Event base; ///< as the plan has it; what was loaded
    bool isNew = false; ///< the plan does not have it
    bool isSaving = false;
};

EventEditor::EventEditor(Plan &plan, QDate today, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , d(std::make_unique<Private>(this, plan, today))
{
    setObjectName(QStringLiteral("eventEditor"));
    setMinimumSize(720, 480);
    resize(1040, 760);
    d->watch();
    d->parts.focusFirst();
    if (plan.isReadOnly())
        d->tellReadOnly();
}

EventEditor::~EventEditor()
{
    // The field with the focus tells the parts that it loses it: now, while they are there.
    hide();
}

void EventEditor::Private::watch()
{
    const auto onKey = [this](const QKeySequence &keys, auto deed) {
        QObject::connect(new QShortcut(keys, q), &QShortcut::activated, q, deed);
    };
    const auto saveAndClose = [this] {
        if (q->save())
            q->close();
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_S), [this] {
        q->save();
    });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Return), saveAndClose);
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Enter), saveAndClose);
    onKey(QKeySequence(Qt::Key_Escape), [this] {
        q->close();
    });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_W), [this] {
        q->close();
    });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        emit q->newWanted();
    });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] {
        parts.turnPage(-1);
    });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] {
        parts.turnPage(1);
    });
    QObject::connect(parts.saveButton, &QPushButton::clicked, q, [this] {
        q->save();
    });
    QObject::connect(parts.closeButton, &QPushButton::clicked, q, &QWidget::close);
    QObject::connect(&plan, &Plan::changed, q, [this](const Change &change) {
        heard(change);
    });
}

void EventEditor::Private::tellReadOnly()
{
    QString why
        = EventEditor::tr("This plan is open for reading only: nothing can be changed here.");
    if (const auto holder = plan.holder()) {
        const QDateTime since = holder->since.toLocalTime();
        why = EventEditor::tr("%1 has this plan open since %2, %3: nothing can be changed here.")
                  .arg(holder->user, inWords(since.date(), spokenLanguage()),
                      inWords(since.time(), spokenLanguage()));
    }
    parts.banner->tell(why);
    parts.setReadOnly();
}

void EventEditor::setAppearance(const Appearance &appearance)
{
    setFirstWeekdayIn(*this, appearance.firstWeekday());
    findChild<OverlapsPart *>()->setSchoolHolidays(schoolHolidaysOf(appearance));
}

void EventEditor::open(const Event &event)
{
    d->base = event;
    d->isNew = !d->plan.event(event.id);
    d->parts.known.forget();
    d->parts.load(event);
}

EventId EventEditor::eventId() const
{
    return d->base.id;
}

bool EventEditor::isDirty() const
{
    return !d->plan.isReadOnly() && d->parts.isDirty();
}

/// Somebody else changed the plan: the lists may be others now, and so may the event.
void EventEditor::Private::heard(const Change &change)
{
    if (isSaving || base.id.isNull())
        return;
    parts.known.reload();
    const QString key = base.id.toString();
    const bool touched = std::any_of(
        change.differences.begin(), change.differences.end(), [&key](const Difference &one) {
            return one.subject == Subject::Event && one.key == key;
        });
    if (!touched)
        return;
    const auto current = plan.event(base.id);
    if (!current) {
        isNew = true;
        parts.banner->tell(
            EventEditor::tr("This event was removed elsewhere. Saving here brings it back."));
        return;
    }
    isNew = false;
    if (*current == base) {
        parts.banner->dismiss();
    } else if (!parts.isDirty()) {
        reload();
    } else {
        parts.banner->tell(
            EventEditor::tr("This event was changed elsewhere. Reloading shows it, and "
                            "loses what you have not saved."),
            EventEditor::tr("Reload"), [this] {
                reload();
            });
    }
}

void EventEditor::Private::reload()
{
    if (const auto current = plan.event(base.id)) {
        parts.banner->dismiss();
        q->open(*current);
    }
}

/// False where the event changed meanwhile and the person does not want to write over it.
bool EventEditor::Private::mayReplace()
{
    const auto current = plan.event(base.id);
    if (!current || *current == base)
        return true;
    switch (askMeanwhile(q, base.title)) {
    case Meanwhile::KeepMine:
        return true;
    case Meanwhile::Reload:
        reload();
        return false;
    case Meanwhile::Stay:
        break;
    }
    return false;
}

/// The event and all that is new with it as one Change: one undo.
bool EventEditor::Private::write(const Event &event)
{
    const auto current = plan.event(event.id);
    const auto held = current ? std::optional(*current) : std::nullopt;
    const auto series = seriesChange(q, plan, held, event, parts.newRule());
    if (!series)
        return false;
    if (!*series) {
        parts.banner->tell(series->error().message);
        return false;
    }
    Change change = **series;
    if (change.differences.isEmpty()) {
        change.label = (current ? EventEditor::tr("Change “%1”") : EventEditor::tr("Add “%1”"))
                           .arg(event.title);
        change.differences.append({ Subject::Event, event.id.toString(),
            current ? toJson(*current) : QJsonObject(), toJson(event) });
    }
    change.differences = parts.known.additionsFor(event) + change.differences;
    isSaving = true;
    const auto applied = plan.apply(change);
    isSaving = false;
    if (applied)
        return true;
    parts.banner->tell(applied.error().message);
    return false;
}

bool EventEditor::save()
{
    if (d->plan.isReadOnly())
        return false;
    if (!isDirty() && !d->isNew)
        return true;
    if (const auto sentence = d->parts.focusFirstProblem()) {
        d->parts.tellProblem(*sentence);
        return false;
    }
    const Event event = d->parts.draft();
    if (const auto sentence = problemOf(event)) {
        d->parts.banner->tell(*sentence);
        return false;
    }
    if (!d->mayReplace() || !d->write(event))
        return false;
    d->parts.banner->dismiss();
    d->parts.known.reload();
    open(d->plan.event(event.id).value_or(event));
    d->parts.state->setText(tr("Saved"));
    emit saved(event.id);
    return true;
}

bool EventEditor::mayClose()
{
    if (!isDirty())
        return true;
    switch (askUnsaved(this, d->base.title)) {
    case Unsaved::Save:
        return save();
    case Unsaved::Discard:
        return true;
    case Unsaved::Stay:
        break;
    }
    return false;
}

void EventEditor::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    event->accept();
    emit closed(d->base.id);
}

} // namespace jalons
