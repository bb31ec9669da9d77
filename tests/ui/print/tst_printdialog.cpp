// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sample.h"
#include "tests/support/testplan.h"
#include "ui/look/emptystate.h"
#include "ui/look/theme.h"
#include "ui/print/pagesview.h"
#include "ui/print/previewpane.h"
#include "ui/print/printdialog.h"
#include "ui/print/savepreset.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const Clock clock2019 = fixedClock(QDateTime(QDate(2019, 3, 12), QTime(9, 0), Qt::UTC));
constexpr int longEnough = 20'000;

/// The name that a screen reader says, be it a label's.
QString nameOf(QWidget *widget)
{
    auto *accessible = QAccessible::queryAccessibleInterface(widget);
    if (!accessible)
        return {};
    for (const auto &[label, relation] : accessible->relations(QAccessible::Label))
        return label->text(QAccessible::Name);
    return accessible->text(QAccessible::Name);
}

} // namespace

/// The print dialog by itself: what is chosen, what is shown of it, what is wanted.
class TestPrintDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(localeOf(Language::French));
        applyTheme(*qApp, Scheme::Light);
        m_plan = std::make_unique<TestPlan>();
        QVERIFY(loadSample(**m_plan));
        for (const Event &event : m_plan->operator*().events().value_or(QList<Event>())) {
            if (event.title.startsWith(u"Première journée des acteurs"_s))
                m_event = event.id;
        }
        QVERIFY(!m_event.isNull());
    }

    void init()
    {
        m_occasion = {};
        m_occasion.view = View::Month;
        m_occasion.period = { { 2019, 3, 1 }, { 2019, 3, 31 } };
        m_occasion.today = { 2019, 3, 12 };
        m_occasion.event = m_event;
        m_presets.clear();
    }

    void cleanup() { m_dialog.reset(); }

    void showsThePagesOfWhatIsInView()
    {
        open();
        QVERIFY(shown(u"Mars 2019"_s));
        QCOMPARE(view().count(), 1);
        QVERIFY(!view().accessibleDescription().contains(u"Biennale"_s));
        QVERIFY(view().accessibleName().contains(u"1"_s));
    }

    void followsEachChoice()
    {
        open();
        QVERIFY(shown(u"Mars 2019"_s));
        chooseLayout(Layout::Agenda);
        QVERIFY(shown(u"Agenda"_s));
        find<QComboBox>("span").setCurrentIndex(1); // all dates
        QVERIFY(shown(u"Septembre 2019"_s));
        const QString byDay = view().accessibleDescription();
        find<QCheckBox>("byTerritory").setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(view().accessibleDescription() != byDay, longEnough);
        QVERIFY(shown(u"Agenda"_s));
        QVERIFY(view().accessibleDescription() != byDay);
        chooseLayout(Layout::Sheet);
        QVERIFY(shown(u"Programme"_s));
        QVERIFY(shown(u"Isère"_s));
        find<QCheckBox>("programme").setChecked(false);
        QTRY_VERIFY_WITH_TIMEOUT(
            !view().accessibleDescription().contains(u"Programme"_s), longEnough);
        find<QPlainTextEdit>("headText").setPlainText(u"Direction du logement"_s);
        QVERIFY(shown(u"Direction du logement"_s));
    }

    void showsTheLatestOfManyChoices()
    {
        open();
        for (const Layout layout : { Layout::Agenda, Layout::Year, Layout::Week, Layout::Bulletin,
                 Layout::Coverage, Layout::Month, Layout::Territory, Layout::Agenda })
            chooseLayout(layout);
        QVERIFY(shown(u"Agenda"_s));
        QTest::qWait(300); // nothing of an earlier one comes later
        QVERIFY(shown(u"Agenda"_s));
    }

    void printsTheSelectedEventOneClickAway()
    {
        open();
        chooseLayout(Layout::Sheet);
        QVERIFY(find<QRadioButton>("oneEvent").isChecked());
        QCOMPARE(m_dialog->job().filter.events, QList<EventId>{ m_event });
        QVERIFY(shown(u"journée des acteurs"_s));
        QVERIFY(m_dialog->suggestedName().startsWith(u"Première journée des acteurs"_s));
        find<QRadioButton>("allEvents").setChecked(true);
        QVERIFY(m_dialog->job().filter.events.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(view().count() > 2, longEnough);
    }

    void offersToLeaveTheFilterOut()
    {
        m_occasion.filter.text = u"nowhere-at-all"_s;
        open();
        auto &trouble = find<EmptyState>("previewTrouble");
        QTRY_VERIFY_WITH_TIMEOUT(trouble.isVisible(), longEnough);
        QVERIFY(!find<QPushButton>("savePdf").isEnabled());
        trouble.button(0)->click();
        QVERIFY(shown(u"Mars 2019"_s));
        QVERIFY(find<QPushButton>("savePdf").isEnabled());
        QVERIFY(m_dialog->job().filter.text.isEmpty());
        QCOMPARE(m_dialog->job().filter.from, QDate(2019, 3, 1));
    }

    void takesDatesAsTheyAreTyped()
    {
        open();
        find<QComboBox>("span").setCurrentIndex(2);
        auto &field = find<QLineEdit>("dates");
        QVERIFY(field.isVisible());
        field.setText(u"du 1er février au 5 avril 2019"_s);
        QCOMPARE(m_dialog->job().filter.from, QDate(2019, 2, 1));
        QCOMPARE(m_dialog->job().filter.to, QDate(2019, 4, 5));
        // What is kept is shown in words that are understood again.
        const PrintChoices kept = m_dialog->choices();
        open(kept);
        QCOMPARE(m_dialog->choices(), kept);
        QCOMPARE(m_dialog->job().filter.from, QDate(2019, 2, 1));
        QCOMPARE(m_dialog->job().filter.to, QDate(2019, 4, 5));
    }

    void givesEachLayoutItsOwnPaper()
    {
        open();
        QVERIFY(find<QComboBox>("orientation").currentData().toBool()); // posters lie
        find<QComboBox>("paper").setCurrentIndex(1);
        chooseLayout(Layout::Agenda);
        QVERIFY(!find<QComboBox>("orientation").currentData().toBool());
        QCOMPARE(m_dialog->job().paper, PaperSize::A4);
        chooseLayout(Layout::Month);
        QCOMPARE(m_dialog->job().paper, PaperSize::A3);
    }

    void keepsNotesInUntilAskedFor()
    {
        PrintChoices last;
        last.withNotes = true;
        QVERIFY(!begunWith(last, m_occasion).withNotes);
        open();
        QVERIFY(!m_dialog->job().options.withNotes);
        chooseLayout(Layout::Sheet);
        find<QCheckBox>("notes").setChecked(true);
        QVERIFY(m_dialog->job().options.withNotes);
    }

    void writesNoPosterAsText()
    {
        open();
        QVERIFY(!find<QPushButton>("printOdt").isEnabled());
        QVERIFY(!find<QPushButton>("printHtml").isEnabled());
        chooseLayout(Layout::Sheet);
        QVERIFY(find<QPushButton>("printOdt").isEnabled());
        QVERIFY(find<QPushButton>("printHtml").isEnabled());
    }

    void saysWhatIsWrongWithATemplate()
    {
        const QString path = m_plan->folder() + u"/agenda-broken.mustache"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("<p>\n{{#groups}}\n") > 0);
        file.close();
        PrintChoices choices;
        choices.styles[Layout::Agenda].templateFile = path;
        open(choices);
        auto &trouble = find<EmptyState>("previewTrouble");
        QTRY_VERIFY_WITH_TIMEOUT(trouble.isVisible(), longEnough);
        bool told = false;
        for (const QLabel *label : trouble.findChildren<QLabel *>())
            told = told || label->text().contains(u"line 2"_s);
        QVERIFY(told);
        find<QComboBox>("template").setCurrentIndex(0);
        QVERIFY(shown(u"Agenda"_s));
    }

    void keepsChoicesUnderAName()
    {
        open();
        chooseLayout(Layout::Sheet);
        find<QCheckBox>("contacts").setChecked(false);
        QSignalSpy changes(m_dialog.get(), &PrintDialog::presetsChanged);
        const PrintChoices kept = m_dialog->choices();
        keepAs(u"Fiche pour le cabinet"_s);
        QCOMPARE(m_presets.size(), 1);
        QCOMPARE(m_presets.first().name, u"Fiche pour le cabinet"_s);
        chooseLayout(Layout::Agenda);
        auto &box = find<QComboBox>("presets");
        QCOMPARE(box.currentIndex(), 0);
        box.setCurrentIndex(1);
        QCOMPARE(m_dialog->choices(), kept);
        QVERIFY(!find<QCheckBox>("contacts").isChecked());
        find<QCheckBox>("outcomes").setChecked(false);
        keepAs(u"fiche pour le cabinet"_s); // the same name: in its place
        QCOMPARE(m_presets.size(), 1);
        QVERIFY(!m_presets.first().choices.withOutcomes);
        find<QPushButton>("removePreset").click();
        QVERIFY(m_presets.isEmpty());
        QCOMPARE(changes.count(), 3);
    }

    void goesFromPageToPageByKeyboard()
    {
        PrintChoices choices;
        choices.layout = Layout::Sheet;
        choices.span = PrintSpan::OfFilter;
        open(choices);
        QTRY_VERIFY_WITH_TIMEOUT(view().count() > 3, longEnough);
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_PageDown);
        QCOMPARE(view().current(), 1);
        QTest::keyClick(&view(), Qt::Key_End);
        QCOMPARE(view().current(), view().count() - 1);
        QTRY_VERIFY_WITH_TIMEOUT(!view().accessibleDescription().isEmpty(), longEnough);
        QTest::keyClick(&view(), Qt::Key_Home);
        QCOMPARE(view().current(), 0);
        const double before = view().zoom();
        QTest::keyClick(&view(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view().zoom() > before);
        QTest::keyClick(&view(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view().zoom(), before);
    }

    void isDoneByKeyboardAlone()
    {
        open();
        QSignalSpy wanted(m_dialog.get(), &PrintDialog::wanted);
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<PrintedAs>(), PrintedAs::Pdf);
        // Tab comes to every control, and back to where it began.
        QSet<QWidget *> reached;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            reached.insert(QApplication::focusWidget());
        }
        for (const char *name :
            { "layouts", "span", "paper", "orientation", "pageLanguage", "headText", "chooseLogo",
                "presets", "savePreset", "pagesView", "savePdf", "printPaper" })
            QVERIFY2(reached.contains(&find<QWidget>(name)), name);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void namesEverything()
    {
        open();
        for (const Layout layout : { Layout::Month, Layout::Sheet, Layout::Agenda }) {
            chooseLayout(layout);
            QHash<QString, QString> letters;
            for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                if (widget->focusPolicy() != Qt::NoFocus)
                    QVERIFY2(!nameOf(widget).trimmed().isEmpty(),
                        qPrintable(QLatin1String(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
                QString text = widget->property("text").toString().remove(u"&&"_s);
                const qsizetype at = text.indexOf(u'&');
                if (at < 0)
                    continue;
                const QString letter = text.mid(at + 1, 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(text + letters.value(letter)));
                letters.insert(letter, text);
            }
        }
    }

private:
    void open(std::optional<PrintChoices> choices = {})
    {
        m_dialog = std::make_unique<PrintDialog>(**m_plan, m_occasion,
            choices.value_or(begunWith({}, m_occasion)), m_presets, clock2019);
        connect(m_dialog.get(), &PrintDialog::presetsChanged, m_dialog.get(),
            [this](const QList<PrintPreset> &presets) {
                m_presets = presets;
            });
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    template <typename Widget> [[nodiscard]] Widget &find(const char *name) const
    {
        auto *widget = m_dialog->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no widget %s", name);
        return *widget;
    }

    [[nodiscard]] PagesView &view() const { return find<PagesView>("pagesView"); }

    void chooseLayout(Layout layout)
    {
        find<QListWidget>("layouts").setCurrentRow(int(layoutKeys().indexOf(keyOf(layout))));
    }

    /// Waits for a page with these words.
    [[nodiscard]] bool shown(const QString &words)
    {
        return QTest::qWaitFor(
            [&] {
                return view().isVisible()
                    && view().accessibleDescription().simplified().contains(words);
            },
            longEnough);
    }

    void keepAs(const QString &name)
    {
        find<QPushButton>("savePreset").click();
        auto *ask = m_dialog->findChild<SavePreset *>();
        QVERIFY(ask);
        ask->findChild<QLineEdit *>(u"presetName"_s)->setText(name);
        QTest::keyClick(ask, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog->findChild<SavePreset *>());
    }

    std::unique_ptr<TestPlan> m_plan;
    std::unique_ptr<PrintDialog> m_dialog;
    PrintOccasion m_occasion;
    QList<PrintPreset> m_presets;
    EventId m_event;
};

QTEST_MAIN(TestPrintDialog)
#include "tst_printdialog.moc"
