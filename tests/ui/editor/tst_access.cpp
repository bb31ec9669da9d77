// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testeditor.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Everything that takes the focus says what it is, and the Tab key goes through all of it and
/// comes back.
class TestAccess : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_editor = std::make_unique<TestEditor>();
        m_editor->open(m_editor->values().event);
    }

    void namesEveryFieldOfEveryPage()
    {
        for (int page = 0; page < 7; ++page) {
            m_editor->turnTo(page);
            const auto widgets = m_editor->window().findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                    continue;
                const QString what = u"%1 %2 on page %3"_s
                                         .arg(QLatin1String(widget->metaObject()->className()),
                                             widget->objectName())
                                         .arg(page);
                if (auto *box = qobject_cast<QComboBox *>(widget)) {
                    // A combo box gives its value for its name: only a buddy names it.
                    QVERIFY2(buddyOf(box), qUtf8Printable(what));
                    continue;
                }
                auto *interface = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                    qUtf8Printable(what));
            }
        }
    }

    void letsTheTabKeyThroughEveryPage()
    {
        for (int page = 0; page < 7; ++page) {
            m_editor->turnTo(page);
            m_editor->find<QListWidget>("pages").setFocus();
            QList<QWidget *> passed;
            QWidget *now = qApp->focusWidget();
            while (now && !passed.contains(now) && passed.size() < 200) {
                passed.append(now);
                QTest::keyClick(now, Qt::Key_Tab);
                now = qApp->focusWidget();
            }
            // Back where it began: nothing holds the key.
            QCOMPARE(now, passed.first());
            QVERIFY(passed.contains(&m_editor->find<QPushButton>("save")));
            // Downwards and to the right, as one reads.
            for (qsizetype i = 2; i < passed.size(); ++i) {
                const QPoint before = placeOf(passed.at(i - 1));
                const QPoint after = placeOf(passed.at(i));
                const bool forward = after.y() > before.y() - 24 || after.x() > before.x();
                QVERIFY2(forward,
                    qUtf8Printable(
                        u"%1 after %2 on page %3"_s
                            .arg(passed.at(i)->objectName(), passed.at(i - 1)->objectName())
                            .arg(page)));
            }
        }
    }

private:
    [[nodiscard]] QPoint placeOf(QWidget *widget) const
    {
        return widget->mapTo(&m_editor->window(), QPoint());
    }

    [[nodiscard]] static const QLabel *buddyOf(const QWidget *widget)
    {
        const auto labels
            = widget->parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QLabel *label : labels) {
            if (label->buddy() == widget && !label->text().isEmpty())
                return label;
        }
        return nullptr;
    }

    std::unique_ptr<TestEditor> m_editor;
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
