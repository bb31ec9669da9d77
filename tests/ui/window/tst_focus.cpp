// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "ui/calendar/paintedparts.h"
#include "ui/editor/eventeditor.h"
#include "ui/look/colours.h"
#include "ui/window/workspace.h"

#include <QListWidget>
#include <QStackedWidget>
#include <QToolBar>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const std::pair<const char *, View> views[] = { { "day", View::Day },
    { "work week", View::WorkWeek }, { "week", View::Week }, { "month", View::Month },
    { "six weeks", View::SixWeeks }, { "year", View::Year }, { "agenda", View::Agenda } };

/// A part of a window as a screen of that scale shows it.
QImage picture(QWidget &window, const QRect &where, double scale)
{
    QImage image(where.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    window.render(&image, {}, where);
    return image;
}

/// How many pixels of the desktop an eye sees differ: 3:1 as WCAG asks of a focus.
int seen(const QImage &before, const QImage &after)
{
    int count = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            if (before.pixel(x, y) != after.pixel(x, y)
                && contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3)
                ++count;
    return static_cast<int>(count / (before.devicePixelRatio() * before.devicePixelRatio()));
}

QString nameOf(const QWidget &widget)
{
    return QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName();
}

} // namespace

/// Who works by the keyboard sees where it is, in either theme and at 200 %, and comes round.
class TestFocus : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        t = std::make_unique<TestWindow>();
        t->shown().setSelected(t->event(u"Première journée des acteurs"_s).id);
    }

    void cleanup() { t.reset(); }

    void showsTheKeyboardOnEveryControl_data() { themes(); }
    void showsTheKeyboardOnEveryControl()
    {
        t->action(take() ? "darkColours" : "lightColours").trigger();
        const QStringList unseen = unseenIn(t->window());
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u"; "_s)));
    }

    void showsTheKeyboardOnEveryFieldOfTheEditor_data() { themes(); }
    void showsTheKeyboardOnEveryFieldOfTheEditor()
    {
        t->action(take() ? "darkColours" : "lightColours").trigger();
        t->shown().openEvent(t->shown().selected());
        auto *editor = openWindow<EventEditor>();
        QVERIFY(editor);
        QVERIFY(QTest::qWaitForWindowActive(editor));
        auto *pages = editor->findChild<QListWidget *>(u"pages"_s);
        QStringList unseen;
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            unseen += unseenIn(*editor);
        }
        unseen.removeDuplicates();
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u"; "_s)));
    }

    void showsTheKeyboardInEveryView_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        for (const auto &[name, view] : views)
            for (const bool dark : { false, true })
                for (const double scale : { 1.0, 2.0 })
                    QTest::addRow("%s, %s, %d %%", name, dark ? "dark" : "light",
                        static_cast<int>(100 * scale))
                        << int(view) << dark << scale;
    }
    void showsTheKeyboardInEveryView()
    {
        QFETCH(int, view);
        t->action(take() ? "darkColours" : "lightColours").trigger();
        t->shown().setView(static_cast<View>(view));
        QWidget *grid = focusView();
        auto *parts = dynamic_cast<PaintedParts *>(grid);
        // On the day and, where there are tiles, on one of them. In the year the chosen day has a
        // thin ring before: new is its inner line, some 50 pixels round the smallest cell.
        const int onDay = seenOn(*grid);
        QVERIFY2(onDay >= 40, qPrintable(u"%1: %2"_s.arg(nameOf(*grid)).arg(onDay)));
        if (!parts || view == int(View::Year))
            return;
        for (int part = 0; part < parts->partCount(); ++part) {
            if (parts->partRole(part) != QAccessible::Button)
                continue;
            parts->focusPart(part);
            QVERIFY2(seenOn(*grid) >= 20, qPrintable(parts->partName(part)));
            return;
        }
    }

    void comesRoundByTab_data()
    {
        QTest::addColumn<int>("view");
        for (const auto &[name, view] : views)
            QTest::newRow(name) << int(view);
    }
    void comesRoundByTab()
    {
        QFETCH(int, view);
        t->shown().setView(static_cast<View>(view));
        const auto &workspace = t->find<Workspace>("workspace");
        for (const auto modifiers : { Qt::NoModifier, Qt::ShiftModifier }) {
            const QWidget *start = focusView();
            const QList<const QWidget *> sides{ t->window().findChild<QToolBar *>(),
                &workspace.leftSide(), &workspace.rightSide() };
            QSet<const QWidget *> visited;
            bool left = false;
            int steps = 0;
            for (; steps < 300 && !(left && QApplication::focusWidget() == start); ++steps) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, modifiers);
                const QWidget *focus = QApplication::focusWidget();
                left = left || focus != start;
                for (const QWidget *side : sides)
                    if (side->isAncestorOf(focus))
                        visited.insert(side);
            }
            QVERIFY2(steps < 300, qPrintable(nameOf(*QApplication::focusWidget())));
            QCOMPARE(visited.size(), sides.size());
        }
    }

private:
    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        QTest::newRow("light") << false << 1.0;
        QTest::newRow("dark, 200 %") << true << 2.0;
    }

    /// Reads the row; true where it is the dark theme.
    bool take()
    {
        QFETCH(bool, dark);
        QFETCH(double, scale);
        m_scale = scale;
        return dark;
    }

    QWidget *focusView()
    {
        auto &stack = t->find<QStackedWidget>("stack");
        QWidget *view = stack.currentWidget();
        while (view->focusProxy())
            view = view->focusProxy();
        if (view->focusPolicy() == Qt::NoFocus)
            view = view->nextInFocusChain();
        view->setFocus(Qt::OtherFocusReason);
        return view;
    }

    [[nodiscard]] int seenOn(QWidget &widget) const
    {
        QWidget &window = *widget.window();
        const QRect where
            = QRect(widget.mapTo(&window, QPoint()), widget.size()).adjusted(-4, -4, 4, 4)
            & window.rect();
        widget.setFocus(Qt::TabFocusReason);
        const QImage with = picture(window, where, m_scale);
        QWidget *other = window.findChild<QWidget *>(u"noFocusHere"_s);
        if (!other) {
            other = new QWidget(&window);
            other->setObjectName(u"noFocusHere"_s);
            other->setGeometry(-10, -10, 1, 1);
            other->show();
        }
        other->setFocus(Qt::TabFocusReason);
        const QImage without = picture(window, where, m_scale);
        widget.setFocus(Qt::OtherFocusReason);
        return seen(without, with);
    }

    /// The controls of a window whose focus an eye would miss.
    QStringList unseenIn(QWidget &window) const
    {
        QStringList unseen;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
                || !widget->isVisible() || !widget->isEnabled() || widget->window() != &window
                || widget->visibleRegion().isEmpty() || dynamic_cast<PaintedParts *>(widget))
                continue;
            const int wanted = std::min(widget->width() + widget->height(), 100) * 3 / 4;
            if (const int found = seenOn(*widget); found < wanted)
                unseen.append(u"%1: %2 of %3"_s.arg(nameOf(*widget)).arg(found).arg(wanted));
        }
        return unseen;
    }

    std::unique_ptr<TestWindow> t;
    double m_scale = 1;
};

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
