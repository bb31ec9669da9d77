// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bulletin/bulletindesk.h"
#include "ui/bulletin/composing.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace jalons {

class BulletinChoice;
class BulletinHead;
class LeavingBar;
class PagePreview;
class PartForm;
class PartList;
class Shown;
class ToldList;

/// Where a bulletin is edited before it leaves, and those that have left are read again: its parts
/// at the left, the chosen one in the middle, the page at the right. What is edited is kept in the
/// plan as a draft, one Change each time, when the window closes or another bulletin is shown.
class BulletinWindow : public QWidget
{
    Q_OBJECT

public:
    BulletinWindow(Plan &plan, Shown &shown, const BulletinDesk &desk);
    ~BulletinWindow() override;

    /// Shows a bulletin of the plan; a new one where the id is null or unknown.
    void open(const BulletinId &id);
    /// A new one, of the events of a filter.
    void openNew(const Filter &filter);
    [[nodiscard]] const Bulletin &bulletin() const { return m_bulletin; }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    /// True while something is composed or drawn.
    [[nodiscard]] bool isBusy() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void connectLeaving();

    void present(const Bulletin &bulletin);
    void compose();
    void receive(const BulletinNews &news);
    void follow(const Change &change);
    void showAll();
    void showPart();
    void showPages();
    void showState();

    void editPart();
    void movePart(int part, int by);
    void leaveOut(int part);
    void goBack();
    void askOtherwise();
    void touch();
    /// Remembers how things are before they are changed.
    void step(const QString &part = {});
    void undo();
    void redo();
    void restore(const Bulletin &bulletin);

    /// Keeps what was edited; false where that failed, which is told.
    bool keep();
    /// The same before something else is shown; asks where it cannot be kept.
    bool letGo();
    void issueNow();
    void removeThis();
    void print();
    void copy();
    void write(ExportFormat format);
    void askWhetherItLeft(const QString &done);
    [[nodiscard]] Bulletin draftOf(const Filter &filter) const;
    [[nodiscard]] Filter firstFilter() const;
    [[nodiscard]] QDate today() const;

    Plan &m_plan;
    Shown &m_shown;
    BulletinDesk m_desk;
    Composing m_composing;
    QTimer m_soon; ///< until the plan is looked at again after a change
    QList<Bulletin> m_all; ///< those of the plan
    Bulletin m_bulletin; ///< the one on the screen
    BulletinNews m_news;
    QList<Bulletin> m_past; ///< steps to take back, the latest last
    QList<Bulletin> m_future; ///< steps taken back
    QString m_typedIn; ///< the part whose typing is the latest step
    bool m_touched = false; ///< something to keep
    bool m_nothing = false; ///< the plan has no news for it
    std::optional<QString> m_left; ///< what was done with it, until it is marked or edited

    BulletinChoice *m_choice;
    BulletinHead *m_head;
    PartList *m_parts;
    ToldList *m_told;
    PartForm *m_form;
    PagePreview *m_preview;
    LeavingBar *m_leaving;
};

} // namespace jalons
