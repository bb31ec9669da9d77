// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "core/store/plan.h"
#include "ui/look/metrics.h"
#include "ui/shown/shown.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/editors.h"
#include "ui/window/menukey.h"
#include "ui/window/menus.h"
#include "ui/window/messagebar.h"
#include "ui/window/openplan.h"
#include "ui/window/preferences.h"
#include "ui/window/shownmemory.h"
#include "ui/window/statusline.h"
#include "ui/window/toolbar.h"
#include "ui/window/undo.h"
#include "ui/window/windowlayout.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QSessionManager>
#include <QStatusBar>
#include <QTimer>

namespace jalons {

using namespace Qt::StringLiterals;

/// In the order of making: what is shown goes before the plan it is read from.
struct MainWindow::Private
{
    Private(MainWindow &itself, const Catalogue &territories, const Clock &time)
        : window(itself)
        , catalogue(territories)
        , clock(time)
    {
    }

    void take(std::shared_ptr<OpenPlan> next);
    void build();
    void buildAnew();
    void clear();
    [[nodiscard]] Desk desk();
    void showTitle();
    void showTime();

    MainWindow &window;
    const Catalogue &catalogue;
    Clock clock;
    Preferences preferences;
    std::shared_ptr<OpenPlan> open;
    Plan *plan = nullptr; ///< the open one
    std::unique_ptr<Shown> shown;
    std::unique_ptr<UndoHistory> undo;
    std::unique_ptr<Editors> editors;
    std::shared_ptr<OpenPlan> next; ///< to be shown as soon as the present events are worked off
    Actions *actions = nullptr;
    Workspace *workspace = nullptr;
    ToolBar *toolBar = nullptr;
};

MainWindow::MainWindow(
    std::unique_ptr<Plan> plan, const Catalogue &catalogue, const Clock &clock, QWidget *parent)
    : MainWindow(std::make_shared<OpenPlan>(std::move(plan)), catalogue, clock, parent)
{
}

MainWindow::MainWindow(
    std::shared_ptr<OpenPlan> plan, const Catalogue &catalogue, const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(*this, catalogue, clock))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    openMenusByShiftF10(*this);
    d->take(std::move(plan));
    recallGeometry(*this, d->preferences);
    d->build();

    auto *minutes = new QTimer(this);
    connect(minutes, &QTimer::timeout, this, [this] {
        d->showTime();
    });
    minutes->start(std::chrono::seconds(20));
    connect(
        qApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &session) {
            if (d->editors->hasUnsaved() && session.allowsInteraction() && !d->editors->letGoAll())
                session.cancel();
        },
        Qt::DirectConnection);
}

MainWindow::~MainWindow()
{
    d->clear();
}

Plan &MainWindow::plan() const
{
    return *d->plan;
}

Shown &MainWindow::shown() const
{
    return *d->shown;
}

void MainWindow::setPlan(std::unique_ptr<Plan> plan)
{
    if (!d->editors->letGoAll())
        return;
    d->next = std::make_shared<OpenPlan>(std::move(plan));
    // Later: the menu entry that asked for it goes away with the rest.
    QTimer::singleShot(0, this, [this] {
        if (!d->next)
            return;
        remember(*d->shown, *d->plan, d->preferences);
        rememberLayout(*this, *d->workspace, *d->actions, d->preferences);
        d->clear();
        d->take(std::move(d->next));
        d->build();
    });
}

MainWindow &MainWindow::openSecond()
{
    // What the new one recalls is what this one shows.
    remember(*d->shown, *d->plan, d->preferences);
    rememberLayout(*this, *d->workspace, *d->actions, d->preferences);
    auto *second = new MainWindow(d->open, d->catalogue, d->clock);
    second->setAttribute(Qt::WA_DeleteOnClose);
    second->setWindowState(Qt::WindowNoState);
    second->move(pos() + QPoint(3 * metrics::edge, 3 * metrics::edge));
    second->show();
    return *second;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!d->editors->letGoAll()) {
        event->ignore();
        return;
    }
    remember(*d->shown, *d->plan, d->preferences);
    rememberLayout(*this, *d->workspace, *d->actions, d->preferences);
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && d && d->actions)
        d->actions->paintIcons(coloursFor(palette()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().first().toLocalFile();
    event->acceptProposedAction();
    if (path.endsWith(QLatin1String(".jalons"), Qt::CaseInsensitive))
        openPlanAt(d->desk(), path);
    else
        importFrom(d->desk(), path);
}

void MainWindow::Private::take(std::shared_ptr<OpenPlan> taken)
{
    // Nothing outlives the plan that it reads.
    editors.reset();
    undo.reset();
    shown.reset();
    open = std::move(taken);
    plan = open->plan.get();
    shown = std::make_unique<Shown>(clock().toLocalTime().date());
    showTime();
    undo = std::make_unique<UndoHistory>(*plan, *shown, std::shared_ptr<Steps>(open, &open->steps));
    editors = std::make_unique<Editors>(*plan, *shown);
    recall(*shown, *plan, preferences);
    preferences.addRecentPlan(plan->path());
    const auto follow = [this] {
        showTitle();
    };
    QObject::connect(shown.get(), &Shown::periodChanged, &window, follow);
}

void MainWindow::Private::showTime()
{
    const QDateTime now = clock().toLocalTime();
    shown->setToday(now.date());
    shown->setNow(now.time());
}

void MainWindow::Private::build()
{
    actions = new Actions(&window);
    actions->paintIcons(coloursFor(window.palette()));
    workspace = new Workspace(*plan, *shown, &window);
    toolBar = new ToolBar(*actions, *shown, &window);
    auto *menus = new QMenuBar(&window);
    QMenu *recent = fillMenus(*menus, *actions);
    window.setMenuBar(menus);
    window.addToolBar(toolBar);
    window.setCentralWidget(workspace);
    window.setStatusBar(new QStatusBar(&window));
    new StatusLine(*window.statusBar(), *plan, *shown);

    connectCommands(desk(), *recent, *toolBar, *workspace);
    recallSides(*workspace, *actions, preferences);
    showTitle();
    if (const QString words = readOnlyWords(*plan); !words.isEmpty())
        workspace->messages().tell(words);
    workspace->focusView();
}

void MainWindow::Private::clear()
{
    // At once and in this order: nothing on the screen may outlive what it reads.
    delete std::exchange(actions, nullptr);
    delete window.takeCentralWidget();
    delete std::exchange(toolBar, nullptr);
    window.setStatusBar(nullptr);
    window.setMenuBar(nullptr);
}

Desk MainWindow::Private::desk()
{
    return Desk{ window, *plan, catalogue, clock, *shown, preferences, *actions,
        workspace->messages(), *undo, *editors,
        [this](std::unique_ptr<Plan> other) {
            window.setPlan(std::move(other));
        },
        [this] {
            window.openSecond();
        },
        [] {
            for (QWidget *each : QApplication::topLevelWidgets())
                if (auto *one = qobject_cast<MainWindow *>(each))
                    one->d->buildAnew();
        } };
}

/// Later: what asked for it goes away with the rest.
void MainWindow::Private::buildAnew()
{
    QTimer::singleShot(0, &window, [this] {
        rememberLayout(window, *workspace, *actions, preferences);
        clear();
        build();
        editors->refresh();
    });
}

void MainWindow::Private::showTitle()
{
    //: title of the window: %1 a month, a week or a day, %2 a file name
    window.setWindowTitle(tr("%1 — %2").arg(
        periodInWords(shown->view(), shown->period()), QFileInfo(plan->path()).fileName()));
}

} // namespace jalons
