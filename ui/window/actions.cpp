// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actions.h"

#include "ui/look/tilepainter.h"

#include <QActionGroup>

namespace jalons {

namespace {

QKeySequence keys(const char *text)
{
    return QKeySequence(QLatin1String(text), QKeySequence::PortableText);
}

void group(QObject *parent, const QList<QAction *> &actions)
{
    auto *group = new QActionGroup(parent);
    for (QAction *action : actions)
        group->addAction(action);
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    makeFile();
    makeEdit();
    makeHand();
    makePlanning();
    makeCopies();
    makeView();
    makeAppearance();
    makeGo();
    makeTools();
    makeToolBar();
}

QAction *Actions::add(const char *name, const QString &text, const QString &tip,
    const QList<QKeySequence> &shortcutKeys, const char *iconName)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setStatusTip(tip);
    action->setShortcuts(shortcutKeys);
    if (!shortcutKeys.isEmpty()) {
        //: tool tip of a button: what it does, and its keys
        action->setToolTip(tr("%1 (%2)").arg(
            action->iconText(), shortcutKeys.first().toString(QKeySequence::NativeText)));
    }
    action->setProperty("iconName", QLatin1String(iconName));
    action->setMenuRole(QAction::NoRole);
    m_all.append(action);
    return action;
}

QAction *Actions::addChoice(const char *name, const QString &text, const QString &tip,
    const QList<QKeySequence> &shortcutKeys, const char *iconName)
{
    QAction *action = add(name, text, tip, shortcutKeys, iconName);
    action->setCheckable(true);
    return action;
}

void Actions::makeFile()
{
    newPlan = add("newPlan", tr("&New Plan…"), tr("Starts a new, empty plan in a file of its own"));
    openPlan
        = add("openPlan", tr("&Open Plan…"), tr("Opens another plan"), { keys("Ctrl+O") }, "open");
    openSample = add("openSample", tr("Open the &Sample"),
        tr("Opens a fresh copy of the sample plan: the events of spring 2019"));
    newWindow = add("newWindow", tr("New &Window"),
        tr("Opens another window on this plan: another view of it, or another screen"));
    importFile = add("importFile", tr("&Import…"),
        tr("Reads events from a JSON file; nothing is written before you have seen what changes"),
        {}, "import");
    exportFile = add("exportFile", tr("&Export…"),
        tr("Writes events to a file: data, tables, documents, PDF or a picture"),
        { keys("Ctrl+E") }, "export");
    print = add("print", tr("&Print…"),
        tr("Shows the pages of what is in view, or of the selected event, as they will be printed"),
        { keys("Ctrl+P") }, "print");
    backup
        = add("backup", tr("&Back Up…"), tr("Writes a complete copy of the plan to another file"));
    refresh = add("refresh", tr("Reread the P&lan"),
        tr("Reads the plan anew, with what another window wrote meanwhile"), { keys("F5") });
    close = add("close", tr("&Close"), tr("Closes this window"), { keys("Ctrl+W") });
    quit = add("quit", tr("&Quit"), tr("Closes all windows"), { keys("Ctrl+Q") });
}

void Actions::makeEdit()
{
    newEvent = add("newEvent", tr("&New Event"), tr("Adds an event on the chosen day"),
        { keys("Ctrl+N") }, "new-event");
    quickEntry = add("quickEntry", tr("&Quick Entry…"),
        tr("Adds an event typed in one line: “steering committee Lille 12 march 9:30”"),
        { keys("Ctrl+K") }, "edit");
    openEvent
        = add("openEvent", tr("&Open Event"), tr("Opens the selected event to read or change it"),
            { keys("Ctrl+Return"), keys("Ctrl+Enter") }, "edit");
    duplicate = add("duplicate", tr("&Duplicate"), tr("Opens a copy of the selected event"),
        { keys("Ctrl+D") }, "duplicate");
    remove = add("remove", tr("De&lete"), tr("Deletes the selected event; Undo brings it back"),
        { keys("Del") }, "delete");
    remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    undo = add("undo", tr("&Undo"), tr("Takes the last change back"), { keys("Ctrl+Z") }, "undo");
    redo = add("redo", tr("&Redo"), tr("Makes the change again that was taken back"),
        { keys("Ctrl+Y"), keys("Ctrl+Shift+Z") }, "redo");
    // On a button they keep their short words, whatever they would take back.
    undo->setIconText(undo->iconText());
    redo->setIconText(redo->iconText());
    find = add("find", tr("&Find"), tr("Searches titles, places, partners, programmes…"),
        { keys("Ctrl+F") }, "find");
    findNext = add(
        "findNext", tr("Find N&ext"), tr("Goes to the next event that was found"), { keys("F3") });
    findPrevious = add("findPrevious", tr("Find Previou&s"),
        tr("Goes to the event that was found before"), { keys("Shift+F3") });
}

void Actions::makeView()
{
    // On a French keyboard the digits are shifted: the unshifted keys work too.
    const auto withCtrl = [](const char *digit, Qt::Key unshifted) {
        return QList<QKeySequence>{ keys(digit), QKeySequence(Qt::CTRL | unshifted) };
    };
    day = addChoice("day", tr("&Day"), tr("Shows one day with its hours"),
        withCtrl("Ctrl+1", Qt::Key_Ampersand));
    week = addChoice("week", tr("&Week"), tr("Shows one week with its hours"),
        withCtrl("Ctrl+2", Qt::Key_Eacute));
    workWeek = addChoice("workWeek", tr("Wor&k Week"),
        tr("Shows Monday to Friday with their hours"), withCtrl("Ctrl+5", Qt::Key_ParenLeft));
    month = addChoice("month", tr("&Month"), tr("Shows one month"),
        withCtrl("Ctrl+3", Qt::Key_QuoteDbl), "month");
    // Not Ctrl+Minus, though it is the same key there: it makes the hours smaller.
    sixWeeks = addChoice("sixWeeks", tr("Si&x Weeks"),
        tr("Shows six weeks from the one of the chosen day on"), { keys("Ctrl+6") });
    year = addChoice("year", tr("&Year"), tr("Shows a whole year: how much each day holds"),
        withCtrl("Ctrl+7", Qt::Key_Egrave));
    agenda = addChoice("agenda", tr("&Agenda"), tr("Shows all events as a list"),
        withCtrl("Ctrl+4", Qt::Key_Apostrophe), "agenda");
    group(this, { day, week, workWeek, month, sixWeeks, year, agenda });
    leftSide = addChoice("leftSide", tr("&Left Side"),
        tr("Shows or hides the small month and the territories"), { keys("F9") });
    rightSide = addChoice("rightSide", tr("&Right Side"),
        tr("Shows or hides the summary of the selected event"), { keys("Shift+F9") });
    fullScreen
        = addChoice("fullScreen", tr("F&ull Screen"), tr("Uses the whole screen"), { keys("F11") });
    clearFilter = add("clearFilter", tr("&Clear All Filters"),
        tr("Shows every event of the plan again"), { keys("Ctrl+Shift+F") }, "clear");
    saveFilter = add("saveFilter", tr("&Save the Filter…"),
        tr("Gives the present filter a name, to come back to it"), { keys("Ctrl+Shift+S") });
    systemColours
        = addChoice("systemColours", tr("As the &System"), tr("Follows the system's colours"));
    lightColours = addChoice("lightColours", tr("&Light"), tr("Dark words on a light ground"));
    darkColours = addChoice("darkColours", tr("&Dark"), tr("Light words on a dark ground"));
    whiteColours = addChoice("whiteColours", tr("High Contrast on &White"),
        tr("Black words on white, with strong lines"));
    blackColours = addChoice("blackColours", tr("High Contrast on &Black"),
        tr("White words on black, with strong lines"));
    group(this, { systemColours, lightColours, darkColours, whiteColours, blackColours });
    const std::pair<int, QString> sizes[] = { { 90, tr("&Smaller") }, { 100, tr("As the S&ystem") },
        { 115, tr("&Larger") }, { 135, tr("&Much Larger") }, { 170, tr("&Very Large") } };
    for (const auto &[percent, text] : sizes) {
        textSizes.append(addChoice(qPrintable(QStringLiteral("text%1").arg(percent)), text,
            tr("Shows all text at %1 % of the desktop's size").arg(percent)));
        textSizes.last()->setData(percent);
    }
    group(this, textSizes);
    // A language is named in itself, so that who chose a wrong one finds back.
    const QString speaks = tr("The programme speaks this language from now on");
    french = addChoice("french", QStringLiteral("&Français"), speaks);
    english = addChoice("english", QStringLiteral("&English"), speaks);
    group(this, { french, english });
}

void Actions::makeGo()
{
    today = add("today", tr("&Today"), tr("Goes to today"), { keys("Ctrl+T") }, "today");
    previous = add("previous", tr("&Previous Period"), tr("Goes to the day, week or month before"),
        { keys("Alt+Left") }, "previous");
    next = add("next", tr("&Next Period"), tr("Goes to the day, week or month after"),
        { keys("Alt+Right") }, "next");
    goToDate = add("goToDate", tr("Go to &Date…"),
        tr("Goes to a date typed in words: “12 march”, “september 2019”, “+15”"),
        { keys("Ctrl+G") }, "calendar");
    nextPane = add("nextPane", tr("Next P&ane"),
        tr("Takes the keyboard to the next part of the window"), { keys("F6") });
    previousPane = add("previousPane", tr("Previous Pan&e"),
        tr("Takes the keyboard to the part of the window before"), { keys("Shift+F6") });
    message = add("message", tr("&Message"), tr("Takes the keyboard to the message under the view"),
        { keys("F8") });
}

void Actions::makeTools()
{
    bulletin = add("bulletin", tr("&Bulletin…"),
        tr("Composes a news page from the events, to be edited before it leaves"),
        { keys("Ctrl+B") });
    territories = add("territories", tr("&Territories of the Plan…"),
        tr("The territories that carry the policy, each with its source, and groupings of your "
           "own"),
        {}, "territory");
    organisations = add("organisations", tr("&Organisations…"),
        tr("The organisations that take part in events: rename, complete, retire"), {}, "people");
    priorities
        = add("priorities", tr("&Priorities…"), tr("The action priorities of each territory"));
    kinds = add("kinds", tr("&Kinds of Events…"), tr("Kinds of events of your own"));
    description = add("description", tr("&Description of the Plan…"),
        tr("What the plan says of itself on printed pages and in exports"));
    check = add("check", tr("&Check the Plan"), tr("Looks for damage in the plan's file"));
    shortcuts = add("shortcuts", tr("&Keyboard Shortcuts"), tr("All keys on one page"),
        { keys("F1"), keys("Ctrl+?") }, "help");
    about = add("about", tr("&About Jalons"), tr("Version, licence, sources of the data"));
    aboutQt = add("aboutQt", tr("About &Qt"), tr("About the library the window is built with"));
}

void Actions::paintIcons(const Colours &colours)
{
    for (QAction *action : std::as_const(m_all)) {
        if (const QString name = action->property("iconName").toString(); !name.isEmpty())
            action->setIcon(icon(name, colours));
    }
}

QString asMenuText(const QString &words)
{
    QString text = words;
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace jalons
