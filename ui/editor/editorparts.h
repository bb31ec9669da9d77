// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/register.h"

#include <QList>
#include <QSet>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace jalons {

class Banner;
class EditorHead;
class EditorPage;
class EventEditor;
class PageList;
class RepeatPart;
class Plan;

/// The pages of the editor as one, itself with the contract of a page: they load, follow one
/// another, tell what is wrong and bring the person there.
class EditorParts
{
public:
    EditorParts(EventEditor *window, Plan &plan, QDate today);

    void load(const Event &event);
    /// What all pages together make of the event that was loaded.
    [[nodiscard]] Event draft() const;
    /// True where a page would write something else, or holds something that it cannot write.
    [[nodiscard]] bool isDirty() const;
    /// See RepeatPart::newRule().
    [[nodiscard]] std::optional<QString> newRule() const;
    /// Brings the person to the first page that cannot be saved; gives its sentence.
    [[nodiscard]] std::optional<QString> focusFirstProblem();
    /// Says in the banner what keeps the event from being saved, until that is mended.
    void tellProblem(const QString &sentence);
    void setReadOnly();
    void turnPage(int by);
    /// Puts the keyboard into the first field.
    void focusFirst();
    /// Tells the pages, the head and the list what the event is now.
    void follow();

    Register known;
    Banner *banner = nullptr;
    QLabel *state = nullptr;
    QPushButton *saveButton = nullptr;
    QPushButton *closeButton = nullptr;
    bool isLoading = false;

private:
    void buildPages(QDate today);
    void addPage(const QString &name, EditorPage *page, bool wide);
    void layOut();
    [[nodiscard]] QWidget *buildFoot();

    EventEditor *m_window;
    Event m_base;
    bool m_tellsProblem = false;
    QList<EditorPage *> m_pages;
    QSet<EditorPage *> m_wrongFromTheStart;
    RepeatPart *m_repeat = nullptr;
    EditorHead *m_head = nullptr;
    PageList *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace jalons
