// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/speech.h"

#include "ui/window/otherwords.h"
#include "ui/window/preferences.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

void install(const QString &name, QTranslator *translator)
{
    delete QCoreApplication::instance()->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    translator->setObjectName(name);
    QCoreApplication::installTranslator(translator);
}

void load(const QString &name, const QString &file, const QString &folder)
{
    // Not qApp: on the command line there is no QApplication.
    auto *translator = new QTranslator(QCoreApplication::instance());
    (void)translator->load(file, folder);
    install(name, translator);
}

Language otherThan(Language language)
{
    return language == Language::French ? Language::English : Language::French;
}

} // namespace

void speak(Language language)
{
    QLocale::setDefault(localeOf(language));
    const QString code = codeOf(language);
    load(u"qtWords"_s, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"ownWords"_s, u"jalons_"_s + code, u":/i18n"_s);
    install(u"otherWords"_s, new OtherWords(otherThan(language), QCoreApplication::instance()));
}

Language preferredLanguage()
{
    return Preferences().language().value_or(systemLanguage());
}

} // namespace jalons
