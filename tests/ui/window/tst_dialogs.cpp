// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "ui/editor/eventeditor.h"
#include "ui/window/importdialog.h"
#include "ui/window/preferences.h"
#include "ui/window/startdialog.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <functional>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(QWidget *widget)
{
    auto *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QString described(const QWidget *widget)
{
    return u"%1 %2"_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

QString letterOf(QString text)
{
    text.remove(u"&&"_s);
    const qsizetype at = text.indexOf(u'&');
    return at < 0 ? QString() : text.mid(at + 1, 1).toLower();
}

bool takesKeyboard(const QWidget *widget, const QWidget *window)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled()
        && widget->isVisibleTo(window) && !widget->focusProxy() && widget->window() == window;
}

/// Those that Tab visits, in its order.
QList<QWidget *> tabChain(QWidget *window)
{
    QList<QWidget *> chain;
    QWidget *first = window->nextInFocusChain();
    for (QWidget *next = first;;) {
        if (next != window && takesKeyboard(next, window))
            chain.append(next);
        next = next->nextInFocusChain();
        if (next == first)
            return chain;
    }
}

QRect placeOf(const QWidget *widget)
{
    return { widget->mapTo(widget->window(), QPoint(0, 0)), widget->size() };
}

QStringList namelessIn(QWidget *window)
{
    QStringList trouble;
    for (QWidget *widget : tabChain(window))
        if (nameOf(widget).trimmed().isEmpty())
            trouble.append(u"no name: "_s + described(widget));
    // A combo box gives its value for a name: it needs a label that is its buddy.
    for (const QComboBox *combo : window->findChildren<QComboBox *>()) {
        const auto labels = window->findChildren<QLabel *>();
        if (combo->isVisibleTo(window)
            && std::none_of(labels.begin(), labels.end(), [combo](const QLabel *label) {
                   return label->buddy() == combo;
               }))
            trouble.append(u"no label: "_s + described(combo));
    }
    return trouble;
}

QStringList lettersTwiceIn(QWidget *window)
{
    QStringList trouble;
    QHash<QString, QString> taken;
    const auto take = [&](const QString &text) {
        const QString letter = letterOf(text);
        if (!letter.isEmpty() && taken.contains(letter))
            trouble.append(u"%1 twice: “%2”, “%3”"_s.arg(letter, taken.value(letter), text));
        taken.insert(letter, text);
    };
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (!label->isVisibleTo(window) || letterOf(label->text()).isEmpty()
            || label->textFormat() == Qt::PlainText)
            continue;
        if (!label->buddy())
            trouble.append(u"no buddy: “%1”"_s.arg(label->text()));
        take(label->text());
    }
    for (const auto *button : window->findChildren<QAbstractButton *>())
        if (button->isVisibleTo(window) && button->focusPolicy() != Qt::NoFocus)
            take(button->text());
    return trouble;
}

/// Tab goes down, to the right on a line, or into a column at the right; never back up.
QStringList backwardIn(QWidget *window)
{
    QStringList trouble;
    const QList<QWidget *> chain = tabChain(window);
    for (qsizetype i = 1; i < chain.size(); ++i) {
        const QRect before = placeOf(chain.at(i - 1));
        const QRect now = placeOf(chain.at(i));
        if (now.bottom() <= before.top() && now.left() < before.right())
            trouble.append(u"Tab goes back up from %1 to %2"_s.arg(
                described(chain.at(i - 1)), described(chain.at(i))));
    }
    return trouble;
}

QStringList defaultlessIn(QWidget *window)
{
    if (!qobject_cast<QDialog *>(window))
        return {};
    int defaults = 0;
    int buttons = 0;
    for (const auto *button : window->findChildren<QPushButton *>()) {
        buttons += button->isVisibleTo(window) ? 1 : 0;
        defaults += button->isDefault() ? 1 : 0;
    }
    if (buttons == 0 || defaults == 1)
        return {};
    return { u"%1 default buttons of %2"_s.arg(defaults).arg(buttons) };
}

} // namespace

/// What every dialog and every window besides the main one owes to whoever has no mouse.
class TestDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        t = std::make_unique<TestWindow>();
        const Event event = t->event(u"Première journée des acteurs"_s);
        t->shown().setSelected(event.id);
        Filter filter;
        filter.statuses = { Status::Held };
        t->shown().setFilter(filter);
    }
    void cleanupTestCase() { t.reset(); }

    void goesWithTheKeyboardAlone_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : { "goToDate", "saveFilter", "exportFile", "newFrom", "territories",
                 "organisations", "priorities", "kinds", "description", "shortcuts", "legend",
                 "about", "openEvent", "changeMany", "print" })
            QTest::newRow(name) << QString::fromLatin1(name);
        QTest::newRow("a new event") << u"newEvent"_s;
        QTest::newRow("an import") << QString();
    }

    void goesWithTheKeyboardAlone()
    {
        QFETCH(QString, name);
        const QWidgetList before = QApplication::topLevelWidgets();
        if (name.isEmpty())
            openImport();
        else
            t->action(qPrintable(name)).trigger();
        QPointer<QWidget> window = opened(before);
        QVERIFY(window);
        QVERIFY(QTest::qWaitForWindowActive(window));
        QStringList trouble = namelessIn(window) + lettersTwiceIn(window) + backwardIn(window)
            + defaultlessIn(window);
        if (window->windowTitle().trimmed().isEmpty())
            trouble.append(u"no title"_s);
        QWidget *focus = window->focusWidget() ? window->focusWidget() : window.data();
        if (!window->isAncestorOf(focus))
            trouble.append(u"no keyboard at first"_s);
        QTest::keyClick(focus, Qt::Key_Escape);
        if (window && window->isVisible()) {
            trouble.append(u"Escape does not leave it"_s);
            window->close();
        }
        QVERIFY2(trouble.isEmpty(), qUtf8Printable(trouble.join(u"\n"_s)));
    }

    void startsWithTheKeyboardAlone()
    {
        Preferences preferences;
        StartDialog dialog(testCatalogue(), t->clock(), preferences);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const QStringList trouble
            = namelessIn(&dialog) + lettersTwiceIn(&dialog) + backwardIn(&dialog);
        QVERIFY2(trouble.isEmpty(), qUtf8Printable(trouble.join(u"\n"_s)));
    }

private:
    void openImport()
    {
        ImportPreview preview;
        const Event event = testEvent(u"Comité"_s);
        preview.added = 1;
        preview.change.differences.append({ Subject::Event, event.id.toString(), {}, {} });
        preview.warnings.append(u"Un doute."_s);
        auto *dialog = new ImportDialog(preview, u"fichier.json"_s, &t->window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }

    static QWidget *opened(const QWidgetList &before)
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && !before.contains(widget)
                && (qobject_cast<QDialog *>(widget) || widget->inherits("jalons::ListWindow")
                    || widget->windowType() == Qt::Window))
                return widget;
        return nullptr;
    }

    std::unique_ptr<TestWindow> t;
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
