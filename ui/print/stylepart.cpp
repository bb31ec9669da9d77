// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/stylepart.h"

#include "core/summary/owntemplates.h"
#include "ui/look/metrics.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QUrl>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QComboBox *narrowBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

QVBoxLayout *labelled(const QString &words, QWidget *field, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setBuddy(field);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::step);
    column->addWidget(label);
    column->addWidget(field);
    return column;
}

} // namespace

StylePart::StylePart(QWidget *parent)
    : PrintPart(tr("Page"), parent)
    , m_paper(narrowBox(u"paper"_s, this))
    , m_orientation(narrowBox(u"orientation"_s, this))
    , m_language(narrowBox(u"pageLanguage"_s, this))
    , m_templatePlace(new QWidget(this))
    , m_template(narrowBox(u"template"_s, m_templatePlace))
    , m_copy(new QPushButton(tr("Cop&y to Change It…"), m_templatePlace))
    , m_note(new QLabel(m_templatePlace))
{
    m_paper->addItem(u"A4"_s, static_cast<int>(PaperSize::A4));
    m_paper->addItem(u"A3"_s, static_cast<int>(PaperSize::A3));
    m_orientation->addItem(tr("Portrait"), false);
    m_orientation->addItem(tr("Landscape"), true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::near);
    row->addLayout(labelled(tr("Pap&er"), m_paper, this), 1);
    row->addLayout(labelled(tr("O&rientation"), m_orientation, this), 1);
    column().addLayout(row);

    // Each language is named in itself, as everywhere.
    m_language->addItem(u"Français"_s, codeOf(Language::French));
    m_language->addItem(u"English"_s, codeOf(Language::English));
    addField(tr("&Language of the pages"), m_language);

    m_copy->setObjectName(u"copyTemplate"_s);
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Puts a copy of the template into the folder of your own templates, and "
                          "opens it"));
    m_note->setObjectName(u"templateNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    auto *place = labelled(tr("Te&mplate"), m_template, m_templatePlace);
    place->setContentsMargins(0, metrics::step, 0, 0);
    place->addWidget(m_copy, 0, Qt::AlignLeft);
    place->addWidget(m_note);
    m_templatePlace->setLayout(place);
    column().addWidget(m_templatePlace);

    for (QComboBox *box : { m_paper, m_orientation, m_language, m_template })
        connect(box, &QComboBox::currentIndexChanged, this, &StylePart::tell);
    connect(m_copy, &QPushButton::clicked, this, &StylePart::copy);
}

void StylePart::fill(const PrintChoices &choices)
{
    const PageStyle style = choices.style();
    PrintJob job;
    job.layout = choices.layout;
    job.landscape = style.landscape;
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(style.paper)));
    m_orientation->setCurrentIndex(m_orientation->findData(lies(job)));
    m_language->setCurrentIndex(m_language->findData(codeOf(choices.language)));
    if (m_layout != choices.layout)
        m_note->hide();
    m_layout = choices.layout;
    m_templatePlace->setVisible(!isPoster(choices.layout));
    m_template->clear();
    m_template->addItem(tr("Of this programme"), QString());
    for (const OwnTemplate &own : ownTemplates(keyOf(choices.layout)))
        m_template->addItem(own.name, own.path);
    // One that is gone stays chosen: the preview says so.
    if (m_template->findData(style.templateFile) < 0)
        m_template->addItem(QFileInfo(style.templateFile).fileName(), style.templateFile);
    m_template->setCurrentIndex(m_template->findData(style.templateFile));
}

void StylePart::save(PrintChoices &choices) const
{
    PageStyle style = choices.style();
    style.paper = static_cast<PaperSize>(m_paper->currentData().toInt());
    PrintJob untouched;
    untouched.layout = choices.layout;
    const bool landscape = m_orientation->currentData().toBool();
    style.landscape
        = landscape == lies(untouched) ? std::optional<bool>() : std::optional(landscape);
    style.templateFile = m_template->currentData().toString();
    choices.styles.insert(choices.layout, style);
    for (const Language language : { Language::French, Language::English }) {
        if (m_language->currentData().toString() == codeOf(language))
            choices.language = language;
    }
}

void StylePart::findTemplates()
{
    const QString chosen = m_template->currentData().toString();
    for (const OwnTemplate &own : ownTemplates(keyOf(m_layout))) {
        if (m_template->findData(own.path) < 0)
            m_template->addItem(own.name, own.path);
    }
    if (!chosen.isEmpty())
        emit templateChanged();
}

void StylePart::copy()
{
    const auto copied = copyTemplate(keyOf(m_layout));
    if (!copied)
        return say(copied.error().message, true);
    m_template->addItem(copied->name, copied->path);
    m_template->setCurrentIndex(m_template->count() - 1);
    say(tr("Copied to “%1”. Change it with a text editor: the preview follows when you come back.")
            .arg(QDir::toNativeSeparators(copied->path)),
        false);
    QDesktopServices::openUrl(QUrl::fromLocalFile(ownTemplatesFolder()));
}

void StylePart::say(const QString &words, bool problem)
{
    // Paths have no blank to wrap at.
    m_note->setText(QString(words).replace(QDir::separator(), QDir::separator() + QChar(0x200b)));
    m_note->setProperty("problem", problem);
    m_note->setProperty("second", !problem);
    m_note->style()->polish(m_note);
    m_note->show();
    m_copy->setAccessibleDescription(words);
}

} // namespace jalons
