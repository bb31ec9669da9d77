// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pages.h"
#include "ui/print/previewdialog.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace jalons;
using namespace Qt::StringLiterals;

class TestPreviewDialog : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryControl()
    {
        QPrinter printer;
        PreviewDialog dialog(&printer, nullptr);
        dialog.show();
        const auto widgets = dialog.findChildren<QWidget *>();
        int named = 0;
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus
                || !(qobject_cast<QToolButton *>(widget) || qobject_cast<QLineEdit *>(widget)))
                continue;
            auto *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                qPrintable(u"%1 %2"_s.arg(
                    QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
            ++named;
        }
        QVERIFY(named > 5);
        const auto boxes = dialog.findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            const auto labels
                = QAccessible::queryAccessibleInterface(box)->relations(QAccessible::Label);
            QVERIFY(!labels.isEmpty());
        }
    }

    void paintsThePagesOnThePapersWhole()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageLayout(paperLayout());
        PreviewDialog dialog(&printer, nullptr);
        int pages = 0;
        connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter *device) {
            const Pages laid(
                { u"<h1>One</h1>"_s, u"<h1>Two</h1>"_s }, device, device->resolution(), {});
            pages = laid.count();
            QPainter painter(device);
            for (int page = 0; page < laid.count(); ++page) {
                if (page > 0)
                    device->newPage();
                laid.paint(painter, page);
            }
        });
        dialog.show();
        QTRY_COMPARE(pages, 2);
    }

    void offersToSaveAPdf()
    {
        QPrinter printer;
        PreviewDialog dialog(&printer, nullptr);
        auto *action = dialog.findChild<QAction *>(u"savePdf"_s);
        QVERIFY(action);
        QVERIFY(!action->text().isEmpty());
        QVERIFY(action->isEnabled());
    }
};

QTEST_MAIN(TestPreviewDialog)
#include "tst_previewdialog.moc"
