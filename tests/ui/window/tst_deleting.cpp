// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testwindow.h"
#include "ui/window/preferencesdialog.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Deleting for those who want to be asked; tst_mainwindow has it without a question.
class TestDeleting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        t = std::make_unique<TestWindow>();
        asked.clear();
        t->action("preferences").trigger();
        const QPointer dialog = t->window().findChild<PreferencesDialog *>();
        auto *asks = dialog->findChild<QCheckBox *>(u"asksBeforeDeleting"_s);
        QVERIFY(!asks->isChecked());
        asks->click();
        dialog->accept();
        t->shown().setSelected(t->event(u"Première journée des acteurs"_s).id);
    }

    void cleanup() { t.reset(); }

    void keepsTheEventWhereTheAnswerIsNo()
    {
        const int all = *t->plan().count();
        answer(Qt::Key_Escape);
        t->action("remove").trigger();
        QVERIFY2(
            asked.contains(t->event(u"Première journée des acteurs"_s).title), qPrintable(asked));
        QCOMPARE(*t->plan().count(), all);
        answer(Qt::Key_Return); // what Return presses loses nothing
        t->action("remove").trigger();
        QCOMPARE(*t->plan().count(), all);
    }

    void deletesWhereTheAnswerIsYes()
    {
        const int all = *t->plan().count();
        answer(Qt::Key_Space);
        t->action("remove").trigger();
        QCOMPARE(*t->plan().count(), all - 1);
        t->action("undo").trigger();
        QCOMPARE(*t->plan().count(), all);
    }

    void asksOnceForSeveral()
    {
        const int all = *t->plan().count();
        Event one = t->event(u"Première journée des acteurs"_s);
        one.id = EventId::make();
        Event two = one;
        two.id = EventId::make();
        QVERIFY(t->plan().save(one) && t->plan().save(two));
        t->shown().setSelection({ one.id, two.id });
        answer(Qt::Key_Escape);
        t->action("remove").trigger();
        QVERIFY2(asked.contains(u'2'), qPrintable(asked));
        QCOMPARE(*t->plan().count(), all + 2);
        answer(Qt::Key_Space);
        t->action("remove").trigger();
        QCOMPARE(*t->plan().count(), all);
    }

    void asksAfterARestart()
    {
        t->reopen();
        t->shown().setSelected(t->event(u"Première journée des acteurs"_s).id);
        answer(Qt::Key_Escape);
        t->action("remove").trigger();
        QVERIFY(!asked.isEmpty());
    }

private:
    /// Once the question is there: Space presses « Delete », other keys what they press.
    void answer(Qt::Key key)
    {
        QTimer::singleShot(0, &t->window(), [this, key] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box || box->objectName() != u"deleteQuestion"_s)
                qFatal("nothing was asked");
            asked = box->text();
            if (key == Qt::Key_Space) {
                for (QAbstractButton *button : box->buttons())
                    if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                        button->click();
                return;
            }
            QTest::keyClick(box, key);
        });
    }

    std::unique_ptr<TestWindow> t;
    QString asked;
};

QTEST_MAIN(TestDeleting)
#include "tst_deleting.moc"
