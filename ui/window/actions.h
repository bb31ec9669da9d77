// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

namespace jalons {

struct Colours;

/// Every action of the window, once: its words, keys, icon and status tip. What they do is
/// connected by the …commands files; where they stand is menus.h and toolbar.h. Each is found by
/// its objectName.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    /// All of them in the order of the menus.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    /// Draws the icons anew: colours may change while the programme runs.
    void paintIcons(const Colours &colours);

    QAction *newPlan, *openPlan, *openSample, *newWindow, *importFile, *exportFile, *print, *backup,
        *refresh, *close, *quit;
    QAction *newEvent, *quickEntry, *openEvent, *duplicate, *remove, *undo, *redo;
    QAction *cut, *copy, *paste, *selectAll, *rename;
    QList<QAction *> moveWays, lengthWays; ///< left, right, up, down
    QAction *find, *findNext, *findPrevious, *saveFilter;
    QAction *day, *workWeek, *week, *month, *sixWeeks, *year, *agenda;
    QAction *publicHolidays, *schoolHolidays, *fadedPast, *colourByKind, *colourByTerritory,
        *groupByMonth, *groupByDay, *groupByTerritory, *legend, *preferences;
    QAction *newFrom, *prepareNext, *changeMany, *overlaps;
    QAction *leftSide, *rightSide, *toolBar, *toolWords, *fullScreen, *clearFilter;
    QList<QAction *> toolChoices; ///< checked where those of its data stand on the tool bar
    QAction *systemColours, *lightColours, *darkColours, *whiteColours, *blackColours, *french,
        *english;
    QList<QAction *> textSizes; ///< each with its percent as data
    QAction *today, *previous, *next, *goToDate, *nextPane, *previousPane, *message;
    QAction *territories, *organisations, *priorities, *kinds, *description, *check, *bulletin;
    QAction *copyAsText, *copyAsPicture;
    QAction *shortcuts, *about, *aboutQt;

private:
    QAction *add(const char *name, const QString &text, const QString &tip,
        const QList<QKeySequence> &shortcutKeys = {}, const char *iconName = nullptr);
    QAction *addChoice(const char *name, const QString &text, const QString &tip,
        const QList<QKeySequence> &shortcutKeys = {}, const char *iconName = nullptr);
    void makeFile();
    void makeEdit();
    void makeHand();
    void makePlanning();
    void makeView();
    void makeAppearance();
    void makeGo();
    void makeCopies();
    void makeTools();
    void makeToolBar();

    QList<QAction *> m_all;
};

/// « Undo: Delete “…” » as menu text: an ampersand of a title is no accelerator.
[[nodiscard]] QString asMenuText(const QString &words);

} // namespace jalons
