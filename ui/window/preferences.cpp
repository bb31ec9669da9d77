// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentLimit = 8;

QString keyOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return u"light"_s;
    case Scheme::Dark:
        return u"dark"_s;
    case Scheme::White:
        return u"white"_s;
    case Scheme::Black:
        return u"black"_s;
    case Scheme::System:
        break;
    }
    return u"system"_s;
}

} // namespace

Preferences::Preferences()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"jalons"_s, u"jalons"_s)
{
}

std::optional<Language> Preferences::language() const
{
    const QString code = m_settings.value(u"language"_s).toString();
    for (const Language language : { Language::French, Language::English }) {
        if (code == codeOf(language))
            return language;
    }
    return std::nullopt;
}

void Preferences::setLanguage(Language language)
{
    m_settings.setValue(u"language"_s, codeOf(language));
}

Scheme Preferences::colours() const
{
    const QString key = m_settings.value(u"colours"_s).toString();
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark, Scheme::White, Scheme::Black }) {
        if (key == keyOf(scheme))
            return scheme;
    }
    return Scheme::System;
}

void Preferences::setColours(Scheme scheme)
{
    m_settings.setValue(u"colours"_s, keyOf(scheme));
}

int Preferences::textPercent() const
{
    return qBound(50, m_settings.value(u"textPercent"_s, 100).toInt(), 300);
}

void Preferences::setTextPercent(int percent)
{
    m_settings.setValue(u"textPercent"_s, percent);
}

bool Preferences::asksBeforeDeleting() const
{
    return m_settings.value(u"asksBeforeDeleting"_s, false).toBool();
}

void Preferences::setAsksBeforeDeleting(bool asks)
{
    m_settings.setValue(u"asksBeforeDeleting"_s, asks);
}

QStringList Preferences::recentPlans() const
{
    return m_settings.value(u"recentPlans"_s).toStringList();
}

void Preferences::addRecentPlan(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList plans = recentPlans();
    plans.removeAll(whole);
    plans.prepend(whole);
    m_settings.setValue(
        u"recentPlans"_s, QStringList(plans.first(qMin(recentLimit, plans.size()))));
}

void Preferences::forgetPlan(const QString &path)
{
    QStringList plans = recentPlans();
    plans.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings.setValue(u"recentPlans"_s, plans);
}

QString Preferences::folder() const
{
    const QString folder = m_settings.value(u"folder"_s).toString();
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Preferences::setFolderOf(const QString &path)
{
    m_settings.setValue(u"folder"_s, QFileInfo(path).absolutePath());
}

QVariant Preferences::value(const QString &key, const QVariant &otherwise) const
{
    return m_settings.value(key, otherwise);
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
}

} // namespace jalons
