// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/speech.h"

#include "ui/window/preferences.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

void install(const QString &name, const QString &file, const QString &folder)
{
    auto *application = QCoreApplication::instance();
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(application);
    translator->setObjectName(name);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void speak(Language language)
{
    QLocale::setDefault(localeOf(language));
    const QString code = codeOf(language);
    install(u"qtWords"_s, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"ownWords"_s, u"jalons_"_s + code, u":/i18n"_s);
}

Language preferredLanguage()
{
    return Preferences().language().value_or(systemLanguage());
}

} // namespace jalons
