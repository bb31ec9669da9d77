// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/catalogue.h"
#include "ui/territories/territoryfilter.h"
#include "ui/territories/territorymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

TerritoryCode code(const QString &text)
{
    return TerritoryCode::fromString(text).value_or(TerritoryCode());
}

Commitment commitment(const QString &territory, int wave, bool certain = true)
{
    Commitment one;
    one.territory = code(territory);
    one.wave = wave;
    one.name = u"Ville de X"_s;
    one.source = u"FAS"_s;
    one.certain = certain;
    return one;
}

Territory grouping(const QString &number, const QString &name)
{
    Territory one;
    one.code = { TerritoryCode::Type::Own, number };
    one.kind = TerritoryKind::Grouping;
    one.name = name;
    one.members = { code(u"DEP:38"_s), code(u"DEP:73"_s) };
    return one;
}

/// The lines of a tree, indented, as far down as `depth`.
QString outline(
    const QAbstractItemModel &model, int depth, const QModelIndex &above = {}, int level = 0)
{
    QString text;
    for (int row = 0; level < depth && row < model.rowCount(above); ++row) {
        const QModelIndex index = model.index(row, 0, above);
        text += QString(level, u' ') + index.data().toString() + u'\n'
            + outline(model, depth, index, level + 1);
    }
    return text;
}

} // namespace

class TestTerritoryModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto loaded = Catalogue::load();
        QVERIFY(loaded);
        m_catalogue = std::move(*loaded);
    }

    void init()
    {
        m_model = std::make_unique<TerritoryModel>(*m_catalogue);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_filter = std::make_unique<TerritoryFilter>();
        m_filter->setSourceModel(m_model.get());
    }

    void cleanup()
    {
        m_filter.reset();
        m_tester.reset();
        m_model.reset();
    }

    void hangsEpcisBelowDepartmentsBelowRegions()
    {
        QCOMPARE(m_model->rowCount(), 27); // the country and the régions
        const QModelIndex metropole = m_model->indexOf(code(u"EPCI:200040715"_s));
        QCOMPARE(metropole.data().toString(), u"Grenoble-Alpes-Métropole"_s);
        QCOMPARE(metropole.parent().data().toString(), u"Isère"_s);
        QCOMPARE(metropole.parent().parent().data().toString(), u"Auvergne-Rhône-Alpes"_s);
        QVERIFY(!metropole.parent().parent().parent().isValid());
        QCOMPARE(m_model->rowCount(metropole), 0);
        const QModelIndex paris = m_model->indexOf(code(u"EPCI:200054781"_s));
        QCOMPARE(paris.parent().data().toString(), u"Île-de-France"_s);
        QCOMPARE(paris.row(), 8); // after the départements
    }

    void changesCountsInPlace()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setCounts({ { code(u"NAT"_s), 3 }, { code(u"DEP:38"_s), 2 } });
        QCOMPARE(m_model->indexOf(code(u"DEP:38"_s)).data(TerritoryModel::CountRole).toInt(), 2);
        QCOMPARE(changed.count(), 2);
        changed.clear();
        m_model->setCounts({ { code(u"NAT"_s), 3 }, { code(u"DEP:38"_s), 2 } });
        QCOMPARE(changed.count(), 0);
        m_model->setCounts({});
        QCOMPARE(m_model->indexOf(code(u"NAT"_s)).data(TerritoryModel::CountRole).toInt(), 0);
        QCOMPARE(reset.count(), 0);
    }

    void marksTheTerritoriesOfThePlanWithTheirSource()
    {
        m_model->setCommitments({ commitment(u"DEP:62"_s, 2021), commitment(u"DEP:62"_s, 2018),
            commitment(u"EPCI:200040715"_s, 2018, false) });
        const QModelIndex department = m_model->indexOf(code(u"DEP:62"_s));
        QCOMPARE(
            department.data(TerritoryModel::WavesRole).toStringList().join(u' '), u"2018 2021"_s);
        QVERIFY(department.data(Qt::ToolTipRole).toString().contains(u"FAS"_s));
        const QModelIndex metropole = m_model->indexOf(code(u"EPCI:200040715"_s));
        QCOMPARE(metropole.data(TerritoryModel::WavesRole).toStringList().join(u' '), u"2018 ?"_s);
        m_model->setCommitments({});
        QVERIFY(metropole.data(TerritoryModel::WavesRole).toStringList().isEmpty());
    }

    void givesACommittedTownItsLineAndTakesItAway()
    {
        m_model->setCommitments(
            { commitment(u"COM:68224"_s, 2018), commitment(u"COM:29155"_s, 2021) });
        const QModelIndex mulhouse = m_model->indexOf(code(u"COM:68224"_s));
        QCOMPARE(mulhouse.parent().data().toString(), u"CA Mulhouse Alsace Agglomération"_s);
        const QModelIndex ouessant = m_model->indexOf(code(u"COM:29155"_s));
        QCOMPARE(ouessant.parent().data().toString(), u"Finistère"_s);
        m_model->setCommitments({ commitment(u"COM:68224"_s, 2021) });
        QVERIFY(m_model->indexOf(code(u"COM:68224"_s)).isValid());
        QVERIFY(!m_model->indexOf(code(u"COM:29155"_s)).isValid());
    }

    void keepsGroupingsInASectionOfTheirOwn()
    {
        m_model->setGroupings(
            { grouping(u"b"_s, u"Sillon alpin"_s), grouping(u"a"_s, u"Alpes"_s) });
        const QModelIndex section = m_model->index(27, 0);
        QVERIFY(section.data(TerritoryModel::HeadingRole).toBool());
        QVERIFY(!(section.flags() & Qt::ItemIsSelectable));
        QCOMPARE(m_model->index(0, 0, section).data().toString(), u"Alpes"_s);
        m_model->setGroupings(
            { grouping(u"a"_s, u"Vallées"_s), grouping(u"b"_s, u"Sillon alpin"_s) });
        QCOMPARE(m_model->index(1, 0, section).data().toString(), u"Vallées"_s);
        m_model->setGroupings({});
        QCOMPARE(m_model->rowCount(), 27);
    }

    void listsTheMetropolesWithWhatIsAboveThem()
    {
        m_filter->setListing(TerritoryListing::Metropoles);
        const QString lines = outline(*m_filter, 3);
        QVERIFY(lines.contains(u"Auvergne-Rhône-Alpes\n Isère\n  Grenoble-Alpes-Métropole\n"_s));
        QVERIFY(lines.contains(u" Rhône\n  Métropole de Lyon\n"_s));
        QVERIFY(!lines.contains(u"Limoges"_s)); // a communauté urbaine
        QVERIFY(!lines.contains(u"Corse"_s));
        QCOMPARE(lines.count(u"étropole"_s), 22);
    }

    void listsTheTerritoriesOfThePlanAsTheyChange()
    {
        m_filter->setListing(TerritoryListing::Committed);
        QCOMPARE(m_filter->rowCount(), 1);
        m_model->setCommitments(
            { commitment(u"COM:68224"_s, 2018), commitment(u"DEP:62"_s, 2018) });
        m_filter->refilter();
        QCOMPARE(outline(*m_filter, 4),
            u"Whole country\nGrand Est\n Haut-Rhin\n  CA Mulhouse Alsace Agglomération\n   "
            u"Mulhouse\n"
            "Hauts-de-France\n Pas-de-Calais\n"_s);
    }

    void hidesWhatHasNoEventButNotWhatIsChosen()
    {
        m_model->setCounts(
            { { code(u"NAT"_s), 1 }, { code(u"REG:84"_s), 1 }, { code(u"DEP:38"_s), 1 } });
        m_filter->setHidesEmpty(true);
        QCOMPARE(outline(*m_filter, 3), u"Whole country\nAuvergne-Rhône-Alpes\n Isère\n"_s);
        m_filter->setChosen({ code(u"DEP:62"_s) });
        QCOMPARE(outline(*m_filter, 3),
            u"Whole country\nAuvergne-Rhône-Alpes\n Isère\nHauts-de-France\n Pas-de-Calais\n"_s);
    }

    void tellsAScreenReaderEverything()
    {
        m_model->setCounts({ { code(u"DEP:38"_s), 2 } });
        m_model->setCommitments({ commitment(u"EPCI:200040715"_s, 2018) });
        const auto spoken = [this](const QString &text) {
            return m_filter->mapFromSource(m_model->indexOf(code(text)))
                .data(Qt::AccessibleTextRole)
                .toString();
        };
        QCOMPARE(spoken(u"DEP:38"_s), u"Isère, département, 2 event(s), collapsed"_s);
        m_filter->setUnfolded(m_filter->mapFromSource(m_model->indexOf(code(u"DEP:38"_s))), true);
        QCOMPARE(spoken(u"DEP:38"_s), u"Isère, département, 2 event(s), expanded"_s);
        QCOMPARE(spoken(u"EPCI:200040715"_s),
            u"Grenoble-Alpes-Métropole, métropole, territory of the plan since 2018, no event"_s);
    }

private:
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<TerritoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<TerritoryFilter> m_filter;
};

QTEST_MAIN(TestTerritoryModel)
#include "tst_territorymodel.moc"
