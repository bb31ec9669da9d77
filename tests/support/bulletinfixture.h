// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/sample.h"
#include "core/summary/bulletin.h"
#include "tests/support/testplan.h"
#include "ui/bulletin/bulletinwindow.h"
#include "ui/look/theme.h"
#include "ui/shown/shown.h"

#include <QApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

namespace jalons {

/// A test of the window of the bulletin on the sample plan, on 12 March 2019; paper and clipboard
/// are stood in for. begin() and end() are called by the slots of the same purpose.
class BulletinFixture : public QObject
{
protected:
    const QString lille = QStringLiteral("territory:EPCI:200093201");
    const QString limoges = QStringLiteral("territory:EPCI:248719312");

    template <typename Widget> Widget &find(const char *name)
    {
        auto *widget = m_window->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no widget %s", name);
        return *widget;
    }

    void begin()
    {
        QLocale::setDefault(localeOf(Language::French));
        applyTheme(*qApp, Scheme::Light);
        m_plan = std::make_unique<TestPlan>();
        QVERIFY(loadSample(**m_plan));
        m_shown = std::make_unique<Shown>(QDate(2019, 3, 12));
        open();
    }

    void end()
    {
        delete m_window;
        m_shown.reset();
        m_plan.reset();
    }

    [[nodiscard]] BulletinDesk desk()
    {
        BulletinDesk desk;
        desk.clock = fixedClock(QDateTime(QDate(2019, 3, 12), QTime(9, 0), Qt::UTC));
        desk.pages = [](const Bulletin &bulletin) -> Result<PageMaker> {
            const auto html = bulletinHtml(bulletin);
            if (!html)
                return failed(html);
            return PageMaker([](double dotsPerInch) {
                return QList<QImage>{ QImage(qRound(dotsPerInch * 8.27),
                    qRound(dotsPerInch * 11.69), QImage::Format_RGB32) };
            });
        };
        desk.print = [](QWidget *, const Bulletin &) {
            return Result<>();
        };
        desk.copy = [this](const Bulletin &bulletin) {
            m_copied = bulletinHtml(bulletin).value_or(QString());
            return Result<>();
        };
        desk.undo = [this] {
            takeBack();
        };
        desk.redo = [] {};
        return desk;
    }

    [[nodiscard]] Event event(const QString &inTitle) const
    {
        const QList<Event> all = *(*m_plan)->events();
        for (const Event &each : all) {
            if (each.title.contains(inTitle))
                return each;
        }
        qFatal("no event %s", qPrintable(inTitle));
        return {};
    }

    /// The latest change of the plan.
    void takeBack() { QVERIFY((*m_plan)->apply(inverse((*m_plan)->history(1)->first()))); }

    void open()
    {
        m_window = new BulletinWindow(**m_plan, *m_shown, desk());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        wait();
    }

    void wait()
    {
        QCoreApplication::processEvents(); // what the plan says comes queued
        QTRY_VERIFY(!m_window->isBusy());
    }

    /// The row of the part of a territory (`EPCI:200093201`), an introduction, ….
    [[nodiscard]] int rowOf(const QString &id)
    {
        const QList<BulletinBlock> &blocks = m_window->bulletin().blocks;
        const auto found
            = std::find_if(blocks.cbegin(), blocks.cend(), [&](const BulletinBlock &block) {
                  return block.id == id;
              });
        return found == blocks.cend() ? -1 : static_cast<int>(found - blocks.cbegin());
    }

    void choose(const QString &id)
    {
        QVERIFY2(rowOf(id) >= 0, qPrintable(id));
        find<QListWidget>("bulletinParts").setCurrentRow(rowOf(id));
    }

    [[nodiscard]] BulletinBlock part(const QString &id) const
    {
        for (const BulletinBlock &block : m_window->bulletin().blocks) {
            if (block.id == id)
                return block;
        }
        return {};
    }

    void type(const QString &text)
    {
        auto &field = find<QPlainTextEdit>("partText");
        field.setFocus();
        field.moveCursor(QTextCursor::End);
        field.insertPlainText(text); // as an input method does: keys have no accents here
    }

    [[nodiscard]] QList<Bulletin> kept() const { return *(*m_plan)->bulletins(); }
    [[nodiscard]] qsizetype changes() const { return (*m_plan)->history(100)->size(); }

    std::unique_ptr<TestPlan> m_plan;
    std::unique_ptr<Shown> m_shown;
    QString m_copied;
    QPointer<BulletinWindow> m_window;
};

} // namespace jalons
