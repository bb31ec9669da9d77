// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/plan.h"
#include "ui/bulletin/bulletinwindow.h"
#include "ui/print/pagepictures.h"
#include "ui/print/printing.h"
#include "ui/window/actions.h"
#include "ui/window/desk.h"
#include "ui/window/exportjob.h"
#include "ui/window/plandialogs.h"
#include "ui/window/preferences.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocument>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct BulletinCommands
{
    Q_DECLARE_TR_FUNCTIONS(BulletinCommands)
};

PrintJob jobOf(const Bulletin &bulletin)
{
    PrintJob job;
    job.layout = Layout::Bulletin;
    job.options.language = bulletin.language;
    job.day = bulletin.day;
    job.bulletin = bulletin;
    return job;
}

ExportWish wishOf(const Bulletin &bulletin, ExportFormat format)
{
    ExportWish wish;
    wish.format = format;
    wish.layout = Layout::Bulletin;
    wish.bulletin = bulletin;
    return wish;
}

/// « 2019-05-03 Des journées… »: files sort by their day.
QString fileNameOf(const Bulletin &bulletin)
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    const QString name = bulletin.day.toString(Qt::ISODate) + u' ' + bulletin.title;
    return QString(name).replace(forbidden, u" "_s).simplified().left(100);
}

Result<> copyBulletin(const Desk &desk, const Bulletin &bulletin)
{
    const auto page = exported(desk.plan, wishOf(bulletin, ExportFormat::Html), desk.clock);
    if (!page)
        return failed(page);
    const QString html = QString::fromUtf8(*page);
    QTextDocument plain;
    plain.setHtml(html);
    auto *mime = new QMimeData;
    mime->setHtml(html);
    mime->setText(plain.toPlainText());
    QGuiApplication::clipboard()->setMimeData(mime);
    return {};
}

void writeBulletin(const Desk &desk, QWidget *parent, const Bulletin &bulletin, ExportFormat format,
    const std::function<void(const Result<QString> &)> &done)
{
    const QString path
        = askWhereToWrite(parent, desk.preferences, BulletinCommands::tr("Export the Bulletin"),
            fileNameOf(bulletin), suffixOf(format), u"*."_s + suffixOf(format));
    if (path.isEmpty())
        return;
    const ExportWish wish = wishOf(bulletin, format);
    const auto tell = [done, path](const Result<> &written) {
        done(written ? Result<QString>(path) : failed(written));
    };
    if (needsNoScreen(format))
        new ExportJob(desk.plan, wish, path, desk.clock, parent, tell);
    else
        tell(exportTo(desk.plan, wish, path, desk.clock));
}

BulletinDesk deskOf(const Desk &desk)
{
    BulletinDesk all;
    all.clock = desk.clock;
    all.pages = [desk](const Bulletin &bulletin) -> Result<PageMaker> {
        const auto source = pageSourceOf(desk.plan, jobOf(bulletin), desk.clock);
        if (!source)
            return failed(source);
        return PageMaker([source = *source](double dotsPerInch) {
            return pagePictures(source, dotsPerInch);
        });
    };
    all.print = [desk](QWidget *parent, const Bulletin &bulletin) {
        return printWithPreview(parent, desk.plan, jobOf(bulletin));
    };
    all.write = [desk](QWidget *parent, const Bulletin &bulletin, ExportFormat format,
                    const std::function<void(const Result<QString> &)> &done) {
        writeBulletin(desk, parent, bulletin, format, done);
    };
    all.undo = [desk] {
        desk.actions.undo->trigger();
    };
    all.redo = [desk] {
        desk.actions.redo->trigger();
    };
    all.copy = [desk](const Bulletin &bulletin) {
        return copyBulletin(desk, bulletin);
    };
    return all;
}

/// The one that is open on this plan.
BulletinWindow *openWindow(const Desk &desk)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        auto *window = qobject_cast<BulletinWindow *>(each);
        if (window && &window->plan() == &desk.plan && window->isVisible())
            return window;
    }
    return nullptr;
}

BulletinWindow *newWindow(const Desk &desk)
{
    auto *window = new BulletinWindow(desk.plan, desk.shown, deskOf(desk));
    window->setAttribute(Qt::WA_DeleteOnClose);
    // It goes with the actions, so with the plan, once they hear of nothing any more.
    auto *end = new QObject(&desk.actions);
    QObject::connect(end, &QObject::destroyed, window, [window] {
        window->close();
        delete window;
    });
    return window;
}

} // namespace

void editBulletin(const Desk &desk, const std::optional<Filter> &filter)
{
    BulletinWindow *window = openWindow(desk);
    if (!window)
        window = newWindow(desk);
    if (filter)
        window->openNew(*filter);
    window->show();
    window->raise();
    window->activateWindow();
}

void connectBulletinCommands(const Desk &desk)
{
    QObject::connect(desk.actions.bulletin, &QAction::triggered, &desk.actions, [desk] {
        editBulletin(desk);
    });
}

} // namespace jalons
