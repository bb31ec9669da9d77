// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/language.h"
#include "core/basis/speaking.h"

#include <QTest>
#include <QThread>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const QList<const char *> variables{ "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private:
    QList<QByteArray> m_before;
    QLocale m_default;

private slots:
    void init()
    {
        m_default = QLocale();
        m_before.clear();
        for (const char *variable : variables) {
            m_before.append(qgetenv(variable));
            qunsetenv(variable);
        }
    }

    void cleanup()
    {
        for (qsizetype i = 0; i < variables.size(); ++i)
            qputenv(variables.at(i), m_before.at(i));
        QLocale::setDefault(m_default);
    }

    void followsTheSystem_data()
    {
        QTest::addColumn<QByteArrayList>("values");
        QTest::addColumn<bool>("english");
        QTest::newRow("nothing set") << QByteArrayList{ "", "", "", "" } << false;
        QTest::newRow("French") << QByteArrayList{ "", "", "", "fr_FR.UTF-8" } << false;
        QTest::newRow("English") << QByteArrayList{ "", "", "", "en_GB.UTF-8" } << true;
        QTest::newRow("the list comes first")
            << QByteArrayList{ "fr:en", "en_US.UTF-8", "", "en_US.UTF-8" } << false;
        QTest::newRow("LC_ALL before LANG")
            << QByteArrayList{ "", "en_US.UTF-8", "", "fr_FR.UTF-8" } << true;
        QTest::newRow("the messages before LANG")
            << QByteArrayList{ "", "C.UTF-8", "en_IE.UTF-8", "fr_FR.UTF-8" } << true;
        QTest::newRow("a third language") << QByteArrayList{ "", "", "", "de_DE.UTF-8" } << false;
        QTest::newRow("no language") << QByteArrayList{ "", "C", "", "" } << false;
    }

    void followsTheSystem()
    {
        QFETCH(QByteArrayList, values);
        QFETCH(bool, english);
        for (qsizetype i = 0; i < variables.size(); ++i)
            qputenv(variables.at(i), values.at(i));
        QCOMPARE(systemLanguage() == Language::English, english);
    }

    void speaksTheDefaultLocale()
    {
        QLocale::setDefault(localeOf(Language::English));
        QCOMPARE(spokenLanguage(), Language::English);
        QLocale::setDefault(localeOf(Language::French));
        QCOMPARE(spokenLanguage(), Language::French);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(spokenLanguage(), Language::French);
    }

    void speaksAnotherLanguageOnOneThreadAlone()
    {
        QLocale::setDefault(localeOf(Language::French));
        {
            const Speaking page(Language::English);
            QCOMPARE(spokenLanguage(), Language::English);
            {
                const Speaking within(Language::French);
                QCOMPARE(spokenLanguage(), Language::French);
            }
            QCOMPARE(spokenLanguage(), Language::English);
            Language elsewhere = Language::English;
            std::unique_ptr<QThread> thread(QThread::create([&elsewhere] {
                elsewhere = spokenLanguage();
            }));
            thread->start();
            thread->wait();
            QCOMPARE(elsewhere, Language::French);
        }
        QCOMPARE(spokenLanguage(), Language::French);
        QVERIFY(!Speaking::now());
    }

    void writesNumbersAndMonthsOfThePlace()
    {
        QCOMPARE(localeOf(Language::French).monthName(2), u"février"_s);
        QCOMPARE(localeOf(Language::English).monthName(2), u"February"_s);
        QCOMPARE(localeOf(Language::English).firstDayOfWeek(), Qt::Monday);
        QCOMPARE(codeOf(Language::French), u"fr"_s);
        QCOMPARE(codeOf(Language::English), u"en"_s);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
