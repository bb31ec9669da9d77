// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printchoices.h"

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<PrintSpan, const char *> spans[]{ { PrintSpan::InView, "view" },
    { PrintSpan::OfFilter, "filter" }, { PrintSpan::Dates, "dates" } };

/// The switches, each with its word.
constexpr std::pair<bool PrintChoices::*, const char *> switches[]{
    { &PrintChoices::oneEvent, "oneEvent" },
    { &PrintChoices::withoutFilter, "withoutFilter" },
    { &PrintChoices::withProgramme, "programme" },
    { &PrintChoices::withOutcomes, "outcomes" },
    { &PrintChoices::withContacts, "contacts" },
    { &PrintChoices::withNotes, "notes" },
    { &PrintChoices::byTerritory, "byTerritory" },
    { &PrintChoices::withDetails, "details" },
};

QJsonObject toJson(const PageStyle &style)
{
    QJsonObject json{ { u"paper"_s, style.paper == PaperSize::A3 ? u"a3"_s : u"a4"_s } };
    if (style.landscape)
        json.insert(u"landscape"_s, *style.landscape);
    if (!style.templateFile.isEmpty())
        json.insert(u"template"_s, style.templateFile);
    return json;
}

PageStyle styleFromJson(const QJsonObject &json)
{
    PageStyle style;
    if (json.value(u"paper"_s).toString() == u"a3"_s)
        style.paper = PaperSize::A3;
    if (const auto landscape = json.value(u"landscape"_s); landscape.isBool())
        style.landscape = landscape.toBool();
    style.templateFile = json.value(u"template"_s).toString();
    return style;
}

} // namespace

QJsonObject toJson(const PrintChoices &choices)
{
    QJsonObject json{
        { u"layout"_s, keyOf(choices.layout) },
        { u"language"_s, codeOf(choices.language) },
        { u"from"_s, choices.from.toString(Qt::ISODate) },
        { u"to"_s, choices.to.toString(Qt::ISODate) },
        { u"text"_s, choices.letterhead.text },
        { u"logo"_s, choices.letterhead.logo },
    };
    for (const auto &[span, word] : spans) {
        if (span == choices.span)
            json.insert(u"span"_s, QLatin1String(word));
    }
    for (const auto &[member, word] : switches)
        json.insert(QLatin1String(word), choices.*member);
    QJsonObject styles;
    for (auto it = choices.styles.begin(); it != choices.styles.end(); ++it)
        styles.insert(keyOf(it.key()), toJson(it.value()));
    json.insert(u"styles"_s, styles);
    return json;
}

PrintChoices choicesFromJson(const QJsonObject &json)
{
    PrintChoices choices;
    choices.language = spokenLanguage();
    choices.layout = layoutFromKey(json.value(u"layout"_s).toString()).value_or(choices.layout);
    for (const Language language : { Language::French, Language::English }) {
        if (json.value(u"language"_s).toString() == codeOf(language))
            choices.language = language;
    }
    choices.from = QDate::fromString(json.value(u"from"_s).toString(), Qt::ISODate);
    choices.to = QDate::fromString(json.value(u"to"_s).toString(), Qt::ISODate);
    choices.letterhead = { json.value(u"text"_s).toString(), json.value(u"logo"_s).toString() };
    for (const auto &[span, word] : spans) {
        if (json.value(u"span"_s).toString() == QLatin1String(word))
            choices.span = span;
    }
    for (const auto &[member, word] : switches)
        choices.*member = json.value(QLatin1String(word)).toBool(choices.*member);
    const QJsonObject styles = json.value(u"styles"_s).toObject();
    for (auto it = styles.begin(); it != styles.end(); ++it) {
        if (const auto layout = layoutFromKey(it.key()))
            choices.styles.insert(*layout, styleFromJson(it.value().toObject()));
    }
    return choices;
}

} // namespace jalons
