// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/posterlayout.h"

#include <QTest>

#include <cmath>

using namespace jalons;
using namespace Qt::StringLiterals;

/// Cards on pages: each once, whole, none over another.
class TestPosterLayout : public QObject
{
    Q_OBJECT

private slots:
    void placesEveryCardOnce_data();
    void placesEveryCardOnce();
    void keepsARowTogetherThatAPageHolds();
    void keepsTheOrderOfADay();
    void sharesOutTheRoomThatIsLeft();
    void endsWithACardTallerThanAPage();
};

namespace {

PosterMeasures measures(double cardHeight = 20)
{
    PosterMeasures made;
    made.width = 700;
    made.height = 400;
    made.headHeight = 10;
    made.labelHeight = 15;
    made.leastRow = 40;
    made.gap = 2;
    made.heightOf = [cardHeight](const PosterCard &, double) {
        return cardHeight;
    };
    return made;
}

PosterRow week(int cards, int days = 1)
{
    PosterRow row;
    row.cells.resize(7);
    for (int i = 0; i < cards; ++i) {
        PosterCard card;
        card.firstColumn = (i * 3) % 7;
        card.lastColumn = qMin(card.firstColumn + days - 1, 6);
        row.cards.append(card);
    }
    return row;
}

} // namespace

void TestPosterLayout::placesEveryCardOnce_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("pages");
    QTest::newRow("an empty month") << 5 << 0 << 1 << 1;
    QTest::newRow("a few") << 5 << 6 << 1 << 1;
    QTest::newRow("long ones") << 5 << 6 << 5 << 3;
    QTest::newRow("more than a page holds") << 6 << 60 << 1 << 6;
    QTest::newRow("a week of a thousand") << 1 << 1000 << 1 << 9;
}

void TestPosterLayout::placesEveryCardOnce()
{
    QFETCH(int, rows);
    QFETCH(int, cards);
    QFETCH(int, days);
    Poster poster;
    for (int i = 0; i < rows; ++i)
        poster.rows.append(week(cards, days));
    const QList<PosterPage> pages = layOut(poster, measures());
    QTEST(int(pages.size()), "pages");
    QSet<std::pair<qsizetype, qsizetype>> seen;
    int count = 0;
    for (const PosterPage &page : pages) {
        QList<QRectF> rects;
        for (const PlacedRow &row : page.rows) {
            QVERIFY(row.top + row.height <= 400.5);
            for (const PlacedCard &card : row.cards) {
                const QRectF rect = card.rect.translated(0, row.top);
                QVERIFY(rect.bottom() <= row.top + row.height + 0.5);
                QVERIFY(rect.top() >= row.top + 10);
                for (const QRectF &other : std::as_const(rects))
                    QVERIFY(!other.intersects(rect));
                rects.append(rect);
                seen.insert({ row.row, card.card });
                ++count;
            }
        }
    }
    QCOMPARE(count, rows * cards);
    QCOMPARE(seen.size(), count);
}

void TestPosterLayout::keepsARowTogetherThatAPageHolds()
{
    Poster poster;
    poster.rows = { week(70), week(70) }; // ten in each column: 230 of 400
    const QList<PosterPage> pages = layOut(poster, measures());
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(0).rows.size(), 1);
    QVERIFY(!pages.at(1).rows.first().goesOn);
}

void TestPosterLayout::keepsTheOrderOfADay()
{
    PosterRow row;
    row.cells.resize(7);
    row.cards.resize(100); // all in the first column
    Poster poster;
    poster.rows = { row };
    qsizetype next = 0;
    for (const PosterPage &page : layOut(poster, measures())) {
        for (const PlacedCard &card : page.rows.first().cards)
            QCOMPARE(card.card, next++);
    }
    QCOMPARE(next, 100);
}

void TestPosterLayout::sharesOutTheRoomThatIsLeft()
{
    Poster poster;
    poster.rows = { week(0), week(0), week(3), week(0) };
    const QList<PosterPage> pages = layOut(poster, measures());
    const PlacedRow last = pages.first().rows.last();
    QCOMPARE(last.top + last.height, 400.0);
}

void TestPosterLayout::endsWithACardTallerThanAPage()
{
    Poster poster;
    poster.rows = { week(3) };
    PosterMeasures tall = measures(1000);
    tall.partOf = [](const PosterCard &, double, double, double room) {
        return std::floor(room / 7) * 7; // lines of 7
    };
    const QList<PosterPage> pages = layOut(poster, tall);
    QCOMPARE(pages.size(), 3 * 3);
    // Each goes on where it was left, to its end.
    QList<double> told(3, 0);
    for (const PosterPage &page : pages) {
        for (const PlacedCard &card : page.rows.first().cards) {
            QCOMPARE(card.from, told[card.card]);
            QVERIFY(page.rows.first().top + card.rect.bottom() <= 400);
            told[card.card] += card.rect.height();
        }
    }
    QCOMPARE(told, QList<double>(3, 1000));
}

QTEST_GUILESS_MAIN(TestPosterLayout)
#include "tst_posterlayout.moc"
