// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/editors.h"

#include "core/store/plan.h"
#include "ui/editor/eventeditor.h"
#include "ui/shown/shown.h"

namespace jalons {

Editors::Editors(Plan &plan, Shown &shown, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_shown(shown)
{
}

Editors::~Editors()
{
    qDeleteAll(m_editors);
}

void Editors::open(const EventId &id)
{
    if (EventEditor *editor = m_editors.value(id)) {
        editor->setWindowState(editor->windowState() & ~Qt::WindowMinimized);
        editor->raise();
        editor->activateWindow();
        return;
    }
    if (const Result<Event> event = m_plan.event(id))
        show(*event);
    else
        emit refused(event.error());
}

void Editors::openNew(const Event &event)
{
    show(event);
}

void Editors::show(const Event &event)
{
    // No parent: a parent's window would always lie under its editors.
    auto *editor = new EventEditor(m_plan, m_shown.today());
    editor->setAttribute(Qt::WA_DeleteOnClose, false);
    editor->setAppearance(m_shown.appearance());
    m_editors.insert(event.id, editor);
    connect(editor, &EventEditor::saved, this, &Editors::saved);
    connect(editor, &EventEditor::closed, this, &Editors::forget);
    connect(editor, &EventEditor::otherWanted, this, &Editors::open);
    connect(editor, &EventEditor::newWanted, this, [this] {
        m_shown.createEvent(m_shown.date());
    });
    editor->open(event);
    editor->show();
    editor->activateWindow();
}

void Editors::forget(const EventId &id)
{
    if (EventEditor *editor = m_editors.take(id))
        editor->deleteLater();
}

bool Editors::letGo(const EventId &id)
{
    EventEditor *editor = m_editors.value(id);
    if (!editor)
        return true;
    if (editor->isDirty()) {
        editor->raise();
        editor->activateWindow();
    }
    if (!editor->mayClose())
        return false;
    editor->hide();
    forget(id);
    return true;
}

bool Editors::letGoAll()
{
    const QList<EventId> ids = m_editors.keys();
    return std::all_of(ids.cbegin(), ids.cend(), [this](const EventId &id) {
        return letGo(id);
    });
}

void Editors::refresh()
{
    const QList<EventId> ids = m_editors.keys();
    for (const EventId &id : ids) {
        EventEditor *editor = m_editors.value(id);
        if (editor->isDirty() || !m_plan.event(id))
            continue;
        const QRect where = editor->geometry();
        letGo(id);
        open(id);
        m_editors.value(id)->setGeometry(where);
    }
}

bool Editors::hasUnsaved() const
{
    return std::any_of(m_editors.cbegin(), m_editors.cend(), [](const EventEditor *editor) {
        return editor->isDirty();
    });
}

} // namespace jalons
