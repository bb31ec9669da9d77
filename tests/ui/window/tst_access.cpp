// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "ui/window/actions.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QTranslator>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(QWidget *widget)
{
    auto *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

/// The letter after the ampersand, lower case; empty where there is none.
QString acceleratorOf(QString text)
{
    text.remove(u"&&"_s);
    const qsizetype at = text.indexOf(u'&');
    return at < 0 ? QString() : text.mid(at + 1, 1).toLower();
}

QStringList troubleIn(const QString &menu, const QList<QAction *> &actions)
{
    QStringList trouble;
    QStringList used;
    for (const QAction *action : actions) {
        if (action->isSeparator() || action->text().isEmpty())
            continue;
        const QString letter = acceleratorOf(action->text());
        if (letter.isEmpty())
            trouble.append(u"%1: “%2” has none"_s.arg(menu, action->text()));
        else if (used.contains(letter))
            trouble.append(u"%1: “%2” takes %3 again"_s.arg(menu, action->text(), letter));
        used.append(letter);
    }
    return trouble;
}

} // namespace

/// Everything by keyboard and by name. Run in the language of the tests and, through LANGUAGE, in
/// any other.
class TestAccess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { t = std::make_unique<TestWindow>(); }
    void cleanupTestCase() { t.reset(); }

    void namesEverythingThatTakesTheKeyboard()
    {
        t->shown().setSelected(t->event(u"Première journée des acteurs"_s).id);
        QStringList nameless;
        for (const View view : { View::Month, View::Agenda }) {
            t->shown().setView(view);
            for (QWidget *widget : t->window().findChildren<QWidget *>()) {
                if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                    && nameOf(widget).trimmed().isEmpty())
                    nameless.append(QLatin1String(widget->metaObject()->className()) + u' '
                        + widget->objectName());
            }
        }
        QCOMPARE(nameless, QStringList());
    }

    void givesEachMenuEntryALetterOfItsOwn_data()
    {
        QTest::addColumn<bool>("inFrench");
        QTest::newRow("English") << false;
        QTest::newRow("French") << true;
    }

    void givesEachMenuEntryALetterOfItsOwn()
    {
        QFETCH(bool, inFrench);
        QTranslator french;
        QVERIFY(french.load(u":/i18n/jalons_fr.qm"_s));
        if (inFrench)
            QCoreApplication::installTranslator(&french);
        const TestWindow spoken;
        QStringList trouble = troubleIn(u"bar"_s, spoken.window().menuBar()->actions());
        for (const QMenu *menu : spoken.window().menuBar()->findChildren<QMenu *>()) {
            if (menu->objectName() != u"recentPlans"_s)
                trouble += troubleIn(menu->objectName(), menu->actions());
        }
        QVERIFY2(trouble.isEmpty(), qUtf8Printable(trouble.join(u"; "_s)));
    }

    void givesNoKeysTwice()
    {
        QHash<QKeySequence, QString> taken;
        QStringList clashes;
        for (const QAction *action : t->window().findChildren<QAction *>()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                if (taken.contains(keys))
                    clashes.append(u"%1: %2, %3"_s.arg(
                        keys.toString(), taken.value(keys), action->objectName()));
                taken.insert(keys, action->objectName());
            }
        }
        QCOMPARE(clashes, QStringList());
    }

    void givesNoKeysThatAltGrTypes()
    {
        // On a French keyboard AltGr is Ctrl+Alt, and types # { [ | @ ] } € and more.
        for (const QAction *action : t->window().findChildren<QAction *>()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                const auto modifiers = keys[0].keyboardModifiers();
                QVERIFY2(!modifiers.testFlag(Qt::ControlModifier)
                        || !modifiers.testFlag(Qt::AltModifier),
                    qPrintable(action->objectName()));
            }
        }
    }

    void tellsWhatEachActionDoes()
    {
        const auto *actions = t->window().findChild<Actions *>();
        QVERIFY(actions->all().size() > 40);
        for (const QAction *action : actions->all()) {
            QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        }
    }

    void putsEveryActionIntoAMenu()
    {
        QSet<QAction *> inMenus;
        for (const QMenu *menu : t->window().menuBar()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions())
                inMenus.insert(action);
        }
        for (QAction *action : t->window().findChild<Actions *>()->all())
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
    }

private:
    std::unique_ptr<TestWindow> t;
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
