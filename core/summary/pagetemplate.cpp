// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/summary/pagetemplate.h"

#include "core/summary/typography.h"
#include "core/summary/words.h"

#include <kainjow/mustache.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
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

/// A template, and what to call it where something is wrong with it.
struct Source
{
    std::string text;
    QString file; ///< of an office's own; empty where it belongs to this installation
    QString name;
};

Result<Source> readTemplate(const QString &name, const QString &ownFile)
{
    if (ownFile.isEmpty()) {
        QFile file(QStringLiteral(":/templates/%1.mustache").arg(name));
        if (file.open(QIODevice::ReadOnly))
            return Source{ file.readAll().toStdString(), {}, name };
        return fail(Trouble::NotFound,
            SummaryWords::tr("The page template “%1” is missing from this installation.")
                .arg(name));
    }
    const QString called = QFileInfo(ownFile).fileName();
    QFile file(ownFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Trouble::NotFound,
            SummaryWords::tr("The page template “%1” cannot be read. Choose another one.")
                .arg(QDir::toNativeSeparators(ownFile)),
            file.errorString());
    }
    const QByteArray bytes = file.readAll();
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.contains('\0')) {
        return fail(Trouble::Damaged,
            SummaryWords::tr("The page template “%1” is no text in UTF-8. Save it as such.")
                .arg(called));
    }
    return Source{ text.toStdString(), ownFile, called };
}

/// Why the library did not take it, in words.
QString reasonOf(const QString &said)
{
    static const QRegularExpression section(QStringLiteral("section \"(.*)\" at"));
    const QString name = section.match(said).captured(1);
    if (said.startsWith(QLatin1String("Unclosed tag")))
        return SummaryWords::tr("a tag is opened with {{ and never closed with }}");
    if (said.startsWith(QLatin1String("Unopened section")))
        return SummaryWords::tr("{{/%1}} closes a section that is not open").arg(name);
    if (said.startsWith(QLatin1String("Unclosed section")))
        return SummaryWords::tr("the section {{#%1}} is not closed where it should be").arg(name);
    if (said.startsWith(QLatin1String("Invalid set delimiter")))
        return SummaryWords::tr("other brackets cannot be set like this");
    return said;
}

tl::unexpected<Error> broken(const Source &source, const QString &said)
{
    if (source.file.isEmpty()) {
        return fail(Trouble::Damaged,
            SummaryWords::tr("The page template “%1” of this installation is damaged.")
                .arg(source.name),
            said);
    }
    static const QRegularExpression place(QStringLiteral(" at (\\d+)$"));
    const auto at = place.match(said);
    if (!at.hasMatch()) {
        return fail(Trouble::Damaged,
            SummaryWords::tr("The page template “%1” cannot be used: %2.")
                .arg(source.name, reasonOf(said)),
            said);
    }
    const auto end = source.text.begin()
        + std::min<qsizetype>(at.captured(1).toInt(), qsizetype(source.text.size()));
    const auto line = 1 + std::count(source.text.begin(), end, '\n');
    return fail(Trouble::Damaged,
        SummaryWords::tr("The page template “%1” cannot be used: line %2: %3.")
            .arg(source.name, QString::number(line), reasonOf(said)),
        said);
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

Result<QString> fillTemplate(
    const QString &name, const Fields &fields, Language language, const QString &ownFile)
{
    const auto source = readTemplate(name, ownFile);
    if (!source)
        return failed(source);
    // The library reports a bad template by a message, and what it takes from std by exceptions.
    QString trouble;
    try {
        mustache::mustache page(source->text);
        if (page.is_valid()) {
            const std::string html = page.render(toData(fields, {}, language));
            if (page.is_valid())
                return QString::fromStdString(html);
        }
        trouble = QString::fromStdString(page.error_message());
    } catch (const std::exception &error) {
        trouble = QString::fromLocal8Bit(error.what());
    }
    return broken(*source, trouble);
}

} // namespace jalons
