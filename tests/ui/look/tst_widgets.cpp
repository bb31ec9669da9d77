// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/chip.h"
#include "ui/look/emptystate.h"
#include "ui/look/longtext.h"
#include "ui/look/metrics.h"
#include "ui/look/segmented.h"
#include "ui/look/theme.h"
#include "ui/look/tilepainter.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

QImage tileImage(const Tile &tile, const Colours &colours = lightColours())
{
    QImage image(180, 28, QImage::Format_RGB32);
    image.fill(colours.page);
    QPainter painter(&image);
    painter.setFont(QFont(u"Open Sans"_s, 9));
    paintTile(painter, QRectF(4, 4, 172, 20), tile, colours);
    return image;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void tellsEveryStatusByFormAlone()
    {
        QList<QImage> seen;
        for (const Status status : { Status::Idea, Status::Planned, Status::Confirmed, Status::Held,
                 Status::Postponed, Status::Cancelled }) {
            Tile tile;
            tile.kind = u"Copil"_s;
            tile.territory = u"Lille"_s;
            tile.status = status;
            const QImage grey = tileImage(tile).convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(!seen.contains(grey));
            seen.append(grey);
        }
    }

    void tellsEveryFamilyInGrey()
    {
        QList<QImage> seen;
        for (int family = 0; family <= static_cast<int>(Family::Other); ++family) {
            QImage image(14, 14, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintGlyph(painter, QRectF(0, 0, 14, 14), static_cast<Family>(family), Qt::black);
            painter.end();
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }

    void cutsALongTextAsItsRoomHasIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("short") << u"Copil"_s;
        QTest::newRow("long") << u"9 h 30 Copil · Lille · Premier comité de pilotage du plan"_s;
        QTest::newRow("narrow letters") << u"illllllliiiiiiiiiilllllllllliiiiiiiiiiiillllllll"_s;
        QTest::newRow("Arabic") << u"اجتماع اللجنة التوجيهية الأولى في مدينة ليل الكبرى"_s;
        QTest::newRow("emoji") << u"🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠🏠"_s;
        QTest::newRow("nothing") << QString();
    }

    void cutsALongTextAsItsRoomHasIt()
    {
        QFETCH(QString, text);
        const QFontMetrics metrics(QApplication::font());
        for (int room = 0; room < 400; room += 7) {
            if (qAbs(metrics.horizontalAdvance(text) - room) <= 1)
                continue; // by a hair, either way
            const QString cut = elidedTo(text, room, metrics);
            const bool fits = metrics.horizontalAdvance(text) <= room;
            QCOMPARE(isWider(text, room, metrics), !fits);
            QCOMPARE(cut == text, fits || text.isEmpty());
            const QString exact = metrics.elidedText(text, Qt::ElideRight, room);
            // A hair more or less than if all letters had been set.
            QVERIFY2(qAbs(cut.size() - exact.size()) <= 1, qPrintable(cut + u" / "_s + exact));
            QVERIFY(fits || room < 20 || metrics.horizontalAdvance(cut) <= room + 1);
        }
    }

    void drawsASignTheSameOverAndOver()
    {
        class Signs : public QWidget
        {
        public:
            double off = 0;

        protected:
            void paintEvent(QPaintEvent *) override
            {
                QPainter painter(this);
                for (int family = 0; family <= static_cast<int>(Family::Other); ++family)
                    paintGlyph(painter, QRectF(5 + 20 * family + off, 5, 14, 14),
                        static_cast<Family>(family), Qt::darkGreen);
                paintStatusMark(painter, QRectF(5, 25 + off, 14, 14), Status::Held, Qt::darkGreen);
                paintStatusMark(
                    painter, QRectF(25, 25 + off, 14, 14), Status::Postponed, Qt::darkGreen);
            }
        };
        Signs signs;
        signs.resize(200, 50);
        QPalette paper;
        paper.setColor(QPalette::Window, Qt::white);
        signs.setPalette(paper);
        const QImage first = signs.grab().toImage();
        QCOMPARE(signs.grab().toImage(), first); // out of what is kept
        QImage drawn(signs.size() * first.devicePixelRatio(), QImage::Format_ARGB32_Premultiplied);
        drawn.fill(Qt::white);
        QPainter painter(&drawn); // no screen: each sign itself
        for (int family = 0; family <= static_cast<int>(Family::Other); ++family)
            paintGlyph(painter, QRectF(5 + 20 * family, 5, 14, 14), static_cast<Family>(family),
                Qt::darkGreen);
        painter.end();
        for (int x = 0; x < 200; ++x)
            for (int y = 0; y < 22; ++y)
                QVERIFY(qAbs(qGray(drawn.pixel(x, y)) - qGray(first.pixel(x, y))) < 12);
        signs.off = 0.5;
        QVERIFY(signs.grab().toImage() != first);
    }

    void showsSelectionFocusAndHoverEachInItsWay()
    {
        Tile plain;
        plain.kind = u"Copil"_s;
        Tile selected = plain;
        selected.selected = true;
        Tile focused = plain;
        focused.focused = true;
        Tile hovered = plain;
        hovered.hovered = true;
        const QList<QImage> all{ tileImage(plain), tileImage(selected), tileImage(focused),
            tileImage(hovered) };
        for (qsizetype i = 0; i < all.size(); ++i)
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(all.at(i) != all.at(j));
        QCOMPARE(all.at(1).pixelColor(90, 3), lightColours().accent); // outside the tile
    }

    void saysTheTitleOnceOnly()
    {
        Tile tile;
        tile.title = u"Rencontre"_s;
        QCOMPARE(wordsOf(tile), u"Rencontre"_s);
        tile.hour = u"9 h 30"_s;
        tile.kind = u"Copil"_s;
        tile.territory = u"Lille"_s;
        QCOMPARE(wordsOf(tile), u"9 h 30 Copil · Lille · Rencontre"_s);
    }

    void drawsIconsInTheInkOfTheScheme()
    {
        for (const Colours &colours : { lightColours(), darkColours() }) {
            const QIcon undo = icon(u"undo"_s, colours);
            QVERIFY(!undo.isNull());
            for (const auto &[mode, ink] : { std::pair(QIcon::Normal, colours.text),
                     std::pair(QIcon::Disabled, colours.faint) }) {
                const QImage image = undo.pixmap(QSize(40, 40), mode).toImage();
                bool drawn = false;
                for (int y = 0; y < 40; ++y)
                    for (int x = 0; x < 40; ++x)
                        drawn = drawn || image.pixelColor(x, y) == ink;
                QVERIFY(drawn);
            }
        }
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Cannot open file"_s));
        QVERIFY(icon(u"no such icon"_s, lightColours()).isNull());
    }

    void growsAllFourSizesWithTheFont()
    {
        QFont base(u"Open Sans"_s, 10);
        QCOMPARE(fontFor(TextSize::Small, base).pointSizeF(), 9.0);
        QCOMPARE(fontFor(TextSize::Heading, base).pointSizeF(), 12.0);
        QVERIFY(fontFor(TextSize::Heading, base).bold());
        base.setPointSize(20);
        QCOMPARE(fontFor(TextSize::Title, base).pointSizeF(), 32.0);
        base.setPixelSize(20);
        QCOMPARE(fontFor(TextSize::Small, base).pixelSize(), 18);
    }

    void takesAFilterAwayByItsCross()
    {
        Chip chip(u"Tenu"_s);
        QSignalSpy removed(&chip, &Chip::removed);
        auto *cross = chip.findChild<QToolButton *>();
        QVERIFY(cross->accessibleName().contains(u"Tenu"_s));
        QTest::mouseClick(cross, Qt::LeftButton);
        QTest::keyClick(cross, Qt::Key_Space);
        QCOMPARE(removed.size(), 2);
    }

    void keepsExactlyOneSegmentDown()
    {
        SegmentedButtons view(u"Vue"_s, { u"Mois"_s, u"Agenda"_s });
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QSignalSpy chosen(&view, &SegmentedButtons::chosen);
        QTest::mouseClick(view.button(1), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QTest::mouseClick(view.button(1), Qt::LeftButton);
        QCOMPARE(chosen.size(), 2); // asked for again
        QCOMPARE(view.current(), 1);
        view.setCurrent(0);
        QCOMPARE(chosen.size(), 2); // no signal for what was not a click
        QVERIFY(view.button(0)->isChecked() && !view.button(1)->isChecked());
        view.button(0)->setFocus();
        QTest::keyClick(view.button(0), Qt::Key_Right);
        QCOMPARE(view.current(), 1);
    }

    void saysWhatAnEmptyPlaceCanDo()
    {
        EmptyState empty(
            u"Aucun événement"_s, {}, { u"Effacer le filtre"_s, u"Nouvel événement"_s });
        QSignalSpy clicked(&empty, &EmptyState::clicked);
        QTest::mouseClick(empty.button(1), Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().first().toInt(), 1);
        QVERIFY(empty.button(0)->property("primary").toBool());
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
