// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/presetpart.h"

#include "ui/look/metrics.h"
#include "ui/print/savepreset.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace jalons {

using namespace Qt::StringLiterals;

PresetPart::PresetPart(const QList<PrintPreset> &presets, QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_remove(new QPushButton(tr("Delete"), this))
{
    m_memory.presets = presets;
    m_box->setObjectName(u"presets"_s);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    auto *label = new QLabel(tr("&Kept choices"), this);
    label->setBuddy(m_box);
    auto *save = new QPushButton(tr("Keep…"), this);
    save->setObjectName(u"savePreset"_s);
    save->setToolTip(tr("Gives these choices a name"));
    save->setAutoDefault(false);
    m_remove->setObjectName(u"removePreset"_s);
    m_remove->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step);
    column->addWidget(label);
    column->addWidget(m_box);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::near);
    row->addWidget(save);
    row->addWidget(m_remove);
    row->addStretch();
    column->addLayout(row);

    fill();
    connect(m_box, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index < 1)
            return;
        const PrintPreset preset = m_memory.presets.at(index - 1);
        m_lastName = preset.name;
        emit chosen(preset.choices);
    });
    connect(save, &QPushButton::clicked, this, &PresetPart::save);
    connect(m_remove, &QPushButton::clicked, this, &PresetPart::remove);
}

void PresetPart::compare(const PrintChoices &choices)
{
    m_now = choices;
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(rowOf(choices));
    m_remove->setEnabled(m_box->currentIndex() > 0);
}

int PresetPart::rowOf(const PrintChoices &choices) const
{
    int found = 0;
    for (qsizetype i = 0; i < m_memory.presets.size(); ++i) {
        const PrintPreset &preset = m_memory.presets.at(i);
        // Of two that are alike, the one that was chosen.
        if (preset.choices == choices && (found == 0 || preset.name == m_lastName))
            found = static_cast<int>(i) + 1;
    }
    return found;
}

void PresetPart::fill()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    //: none of the choices that have a name
    m_box->addItem(m_memory.presets.isEmpty() ? tr("None yet") : tr("None of them"));
    for (const PrintPreset &preset : std::as_const(m_memory.presets))
        m_box->addItem(preset.name);
    compare(m_now);
}

void PresetPart::save()
{
    auto *dialog = new SavePreset(m_lastName, m_memory.presets, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SavePreset::named, this, [this](const QString &name) {
        m_lastName = name;
        m_memory.save(name, m_now);
        fill();
        emit presetsChanged(m_memory.presets);
    });
    dialog->open();
}

/// The choices stay in the dialog: kept again, they are back.
void PresetPart::remove()
{
    m_memory.remove(m_box->currentText());
    m_box->setFocus();
    fill();
    emit presetsChanged(m_memory.presets);
}

} // namespace jalons
