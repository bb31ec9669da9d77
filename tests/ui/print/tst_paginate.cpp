// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paginate.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jalons;

namespace {

/// Boxes of these heights, one below the other without a gap.
QList<Box> stacked(const QList<double> &heights)
{
    QList<Box> boxes;
    double top = 0;
    for (const double height : heights) {
        Box box;
        box.span = { top, top + height };
        top += height;
        boxes.append(box);
    }
    return boxes;
}

QList<Span> bodies(const QList<Slice> &slices)
{
    QList<Span> spans;
    for (const Slice &slice : slices)
        spans.append(slice.body);
    return spans;
}

} // namespace

class TestPaginate : public QObject
{
    Q_OBJECT

private slots:
    void givesNoPageForNothing() { QVERIFY(paginate({}, {}, 100).isEmpty()); }

    void breaksBetweenBoxes()
    {
        const auto slices = paginate(stacked({ 40, 40, 40, 40 }), {}, 100);
        QCOMPARE(bodies(slices), QList<Span>({ { 0, 80 }, { 80, 160 } }));
    }

    void fillsAPageToItsVeryEnd()
    {
        QCOMPARE(bodies(paginate(stacked({ 50, 50, 50 }), {}, 100)),
            QList<Span>({ { 0, 100 }, { 100, 150 } }));
    }

    void beginsAPageWithABoxNotWithTheSpaceBeforeIt()
    {
        QList<Box> boxes = stacked({ 90, 50 });
        boxes[1].span = { 110, 160 };
        QCOMPARE(bodies(paginate(boxes, {}, 100)), QList<Span>({ { 0, 90 }, { 110, 160 } }));
    }

    void takesAHeadingToTheNextPage()
    {
        QList<Box> boxes = stacked({ 70, 20, 40 });
        boxes[1].keepWithNext = true;
        QCOMPARE(bodies(paginate(boxes, {}, 100)), QList<Span>({ { 0, 70 }, { 70, 130 } }));
    }

    void takesTwoHeadingsInARow()
    {
        QList<Box> boxes = stacked({ 50, 20, 20, 40 });
        boxes[1].keepWithNext = true;
        boxes[2].keepWithNext = true;
        QCOMPARE(bodies(paginate(boxes, {}, 100)), QList<Span>({ { 0, 50 }, { 50, 130 } }));
    }

    void breaksAfterAHeadingWhereThereIsNoOtherWay()
    {
        QList<Box> boxes = stacked({ 60, 60, 60 });
        for (Box &box : boxes)
            box.keepWithNext = true;
        QCOMPARE(bodies(paginate(boxes, {}, 100)),
            QList<Span>({ { 0, 60 }, { 60, 120 }, { 120, 180 } }));
    }

    void repeatsTheHeadOfATable()
    {
        QList<Box> boxes = stacked({ 10, 40, 40, 40, 40 });
        boxes[0].keepWithNext = true;
        for (int i = 1; i < 5; ++i)
            boxes[i].head = 0;
        const QList<Slice> expected{ { std::nullopt, { 0, 90 } }, { Span{ 0, 10 }, { 90, 170 } } };
        QCOMPARE(paginate(boxes, { { 0, 10 } }, 100), expected);
    }

    void countsTheRepeatedHeadAgainstTheRoom()
    {
        QList<Box> boxes = stacked({ 20, 80, 50, 50 });
        for (int i = 1; i < 4; ++i)
            boxes[i].head = 0;
        const auto slices = paginate(boxes, { { 0, 20 } }, 100);
        QCOMPARE(bodies(slices), QList<Span>({ { 0, 100 }, { 100, 150 }, { 150, 200 } }));
    }

    void cutsARowTallerThanAPageBetweenItsLines()
    {
        QList<Box> boxes = stacked({ 10, 250, 10 });
        for (double line = 30; line <= 250; line += 20)
            boxes[1].cuts.append(line);
        QCOMPARE(bodies(paginate(boxes, {}, 100)),
            QList<Span>({ { 0, 90 }, { 90, 190 }, { 190, 270 } }));
    }

    void keepsAHeadingWithTheTallRowBelowIt()
    {
        QList<Box> boxes = stacked({ 50, 20, 150 });
        boxes[1].keepWithNext = true;
        for (double line = 85; line < 220; line += 15)
            boxes[2].cuts.append(line);
        const auto slices = paginate(boxes, {}, 100);
        QCOMPARE(slices.first().body, (Span{ 0, 100 }));
    }

    void cutsThroughALineOnlyWhereItIsTallerThanAPage()
    {
        QCOMPARE(
            bodies(paginate(stacked({ 150 }), {}, 100)), QList<Span>({ { 0, 100 }, { 100, 150 } }));
    }

    void losesAndDoublesNothing()
    {
        QRandomGenerator random(20190312);
        for (int round = 0; round < 300; ++round) {
            QList<double> heights;
            for (int i = 0; i < 60; ++i)
                heights.append(random.bounded(1, 60));
            QList<Box> boxes = stacked(heights);
            for (Box &box : boxes)
                box.keepWithNext = random.bounded(4) == 0;
            const auto slices = paginate(boxes, {}, 100);
            double at = 0;
            for (const Slice &slice : slices) {
                QCOMPARE(slice.body.top, at);
                QVERIFY(slice.body.height() <= 100);
                at = slice.body.bottom;
                QVERIFY(std::any_of(boxes.begin(), boxes.end(), [at](const Box &box) {
                    return box.span.bottom == at;
                }));
            }
            QCOMPARE(at, boxes.last().span.bottom);
        }
    }
};

QTEST_GUILESS_MAIN(TestPaginate)
#include "tst_paginate.moc"
