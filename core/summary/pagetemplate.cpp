// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/pagetemplate.h"

#include "core/summary/typography.h"
#include "core/summary/words.h"

#include <kainjow/mustache.hpp>

#include <QFile>

#include <exception>

namespace jalons {

namespace {

namespace mustache = kainjow::mustache;

/// Control characters have no place on a page, and a NUL ends it for some readers.
QString printable(QString text)
{
    for (QChar &c : text) {
        if (c < u' ' && c != u'\n' && c != u'\t')
            c = u' ';
    }
    return text;
}

mustache::data toData(const QVariant &value, const QString &name, Language language)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return mustache::data(value.toBool());
    case QMetaType::QStringList:
    case QMetaType::QVariantList: {
        mustache::data list(mustache::data::type::list);
        const QVariantList items = value.toList();
        for (const QVariant &item : items)
            list.push_back(toData(item, name, language));
        return list;
    }
    case QMetaType::QVariantMap: {
        mustache::data object;
        const QVariantMap fields = value.toMap();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            object.set(it.key().toStdString(), toData(it.value(), it.key(), language));
        return object;
    }
    default: {
        const QString text = printable(value.toString());
        if (text.isEmpty())
            return mustache::data(false);
        const bool verbatim = name == QLatin1String("href") || name == QLatin1String("glyph")
            || name == QLatin1String("lang");
        return mustache::data((verbatim ? text : breakable(typeset(text, language))).toStdString());
    }
    }
}

Result<std::string> readTemplate(const QString &name)
{
    QFile file(QStringLiteral(":/templates/%1.mustache").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Trouble::NotFound,
            SummaryWords::tr("The page template “%1” is missing from this installation.")
                .arg(name));
    return file.readAll().toStdString();
}

} // namespace

QVariantList asList(const QList<Fields> &rows)
{
    QVariantList list;
    list.reserve(rows.size());
    for (const Fields &row : rows)
        list.append(QVariant(row));
    return list;
}

Result<QString> fillTemplate(const QString &name, const Fields &fields, Language language)
{
    const auto text = readTemplate(name);
    if (!text)
        return failed(text);
    // The library reports a bad template by a message, and what it takes from std by exceptions.
    QString trouble;
    try {
        mustache::mustache page(*text);
        if (page.is_valid()) {
            const std::string html = page.render(toData(fields, {}, language));
            if (page.is_valid())
                return QString::fromStdString(html);
        }
        trouble = QString::fromStdString(page.error_message());
    } catch (const std::exception &error) {
        trouble = QString::fromLocal8Bit(error.what());
    }
    return fail(Trouble::Damaged,
        SummaryWords::tr("The page template “%1” of this installation is damaged.").arg(name),
        trouble);
}

} // namespace jalons
