// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/language.h"
#include "core/exchange/sample.h"
#include "tests/support/fullplan.h"
#include "ui/editor/eventeditor.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

namespace jalons {

/// A plan with the sample and the values of everyField(), and the editor on one of its events. It
/// is 3 May 2019; words made by core are French.
class TestEditor
{
public:
    TestEditor()
    {
        QLocale::setDefault(localeOf(Language::French));
        applyTheme(*qApp, Scheme::Light);
        if (const auto loaded = loadSample(plan()); !loaded)
            qFatal("no sample: %s", qPrintable(loaded.error().message));
    }

    [[nodiscard]] Plan &plan() const { return *m_full.plan; }
    [[nodiscard]] const EveryField &values() const { return m_full.values; }
    [[nodiscard]] EventEditor &window() const { return *m_window; }

    /// The sample's event with this in its title.
    [[nodiscard]] Event event(const QString &inTitle) const
    {
        for (const Event &event : plan().events().value_or(QList<Event>())) {
            if (event.title.contains(inTitle))
                return event;
        }
        qFatal("no event %s", qPrintable(inTitle));
        return {};
    }

    void open(const Event &event)
    {
        m_window = std::make_unique<EventEditor>(plan(), QDate(2019, 5, 3));
        m_window->open(event);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the editor does not come forward");
    }

    /// Chooses a page as the keyboard would.
    void turnTo(int page) const { find<QListWidget>("pages").setCurrentRow(page); }

    template <typename Widget> [[nodiscard]] Widget &find(const char *name) const
    {
        auto *widget = m_window->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no widget %s", name);
        return *widget;
    }

    /// What the plan holds of the event that is open.
    [[nodiscard]] Event held() const { return plan().event(m_window->eventId()).value_or(Event()); }

    /// Presses a button of the question that is about to be asked: 0 the first.
    static void answer(int button)
    {
        QTimer::singleShot(0, qApp, [button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                qFatal("no question was asked");
            const auto roles = { QMessageBox::AcceptRole, QMessageBox::DestructiveRole,
                QMessageBox::RejectRole };
            for (QAbstractButton *one : box->buttons()) {
                if (box->buttonRole(one) == *(roles.begin() + button)) {
                    one->click();
                    return;
                }
            }
        });
    }

    /// Answers the question which events of a series are meant, about to be asked: 0 this
    /// one, 1 the following, 2 all; cancels it below zero.
    static void answerScope(int scope)
    {
        QTimer::singleShot(0, qApp, [scope] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no question was asked");
            if (scope < 0)
                return dialog->reject();
            dialog->findChild<QRadioButton *>(QStringLiteral("scope%1").arg(scope))->click();
            dialog->accept();
        });
    }

private:
    FullPlan m_full;
    std::unique_ptr<EventEditor> m_window;
};

} // namespace jalons
