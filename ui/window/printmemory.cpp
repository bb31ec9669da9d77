// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/printmemory.h"

#include "ui/window/preferences.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jalons {

using namespace Qt::StringLiterals;

void remember(const PrintMemory &memory, Preferences &preferences)
{
    QJsonArray presets;
    for (const PrintPreset &preset : memory.presets) {
        presets.append(
            QJsonObject{ { u"name"_s, preset.name }, { u"choices"_s, toJson(preset.choices) } });
    }
    preferences.setValue(
        u"print/last"_s, QJsonDocument(toJson(memory.last)).toJson(QJsonDocument::Compact));
    preferences.setValue(u"print/presets"_s, QJsonDocument(presets).toJson(QJsonDocument::Compact));
}

PrintMemory recallPrinting(const Preferences &preferences)
{
    const auto kept = [&preferences](const QString &key) {
        return QJsonDocument::fromJson(preferences.value(key).toByteArray());
    };
    PrintMemory memory;
    memory.last = choicesFromJson(kept(u"print/last"_s).object());
    const QJsonArray presets = kept(u"print/presets"_s).array();
    for (const QJsonValue &each : presets) {
        const QString name = each.toObject().value(u"name"_s).toString().trimmed();
        if (!name.isEmpty())
            memory.save(name, choicesFromJson(each.toObject().value(u"choices"_s).toObject()));
    }
    return memory;
}

} // namespace jalons
