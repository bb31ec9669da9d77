// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/importdialog.h"

#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"
#include "ui/look/tilepainter.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

QString nameOfSubject(Subject subject)
{
    switch (subject) {
    case Subject::Event:
        return ImportDialog::tr("Event");
    case Subject::Priority:
        return ImportDialog::tr("Priority");
    case Subject::Organisation:
        return ImportDialog::tr("Organisation");
    case Subject::Kind:
        return ImportDialog::tr("Kind of event");
    case Subject::Territory:
        return ImportDialog::tr("Grouping");
    case Subject::Commitment:
        return ImportDialog::tr("Territory of the plan");
    case Subject::Series:
        return ImportDialog::tr("Series");
    case Subject::SavedFilter:
        return ImportDialog::tr("Saved filter");
    case Subject::Mute:
        return ImportDialog::tr("Muted overlap");
    case Subject::Bulletin:
        return ImportDialog::tr("Bulletin");
    case Subject::Description:
        break;
    }
    return ImportDialog::tr("Description of the plan");
}

QString lineOf(const Difference &difference)
{
    const QJsonObject &value = difference.after.isEmpty() ? difference.before : difference.after;
    QString name = value[u"title"_s].toString();
    if (name.isEmpty())
        name = value[u"name"_s].toString();
    const QString subject = nameOfSubject(difference.subject);
    if (difference.before.isEmpty())
        return ImportDialog::tr("New: %1 “%2”").arg(subject.toLower(), name);
    if (difference.after.isEmpty())
        return ImportDialog::tr("Gone: %1 “%2”").arg(subject.toLower(), name);
    return ImportDialog::tr("Changed: %1 “%2”").arg(subject.toLower(), name);
}

QListWidget *listOf(const QStringList &lines, const QString &name, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->addItems(lines);
    list->setCurrentRow(0);
    list->setWordWrap(true);
    return list;
}

QLabel *heading(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setProperty("heading", true);
    label->setFont(fontFor(TextSize::Heading, label->font()));
    label->setWordWrap(true);
    return label;
}

} // namespace

ImportDialog::ImportDialog(const ImportPreview &preview, const QString &fileName, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import %1").arg(fileName));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::group, metrics::edge, metrics::group);
    column->setSpacing(metrics::near);

    const bool nothing = preview.change.differences.isEmpty();
    column->addWidget(heading(nothing ? tr("Everything in this file is in the plan already.")
                                      : tr("This import would change the plan:"),
        this));
    const QStringList counts{ tr("%n new", nullptr, preview.added),
        tr("%n changed", nullptr, preview.updated),
        tr("%n unchanged", nullptr, preview.unchanged) };
    auto *numbers = new QLabel(counts.join(tr(" · ")), this);
    numbers->setObjectName(u"counts"_s);
    column->addWidget(numbers);
    if (!nothing) {
        QStringList lines;
        for (const Difference &difference : preview.change.differences)
            lines.append(lineOf(difference));
        column->addWidget(listOf(lines, tr("What would change"), this), 3);
    }
    if (!preview.warnings.isEmpty()) {
        column->addWidget(heading(tr("%n warning(s)", nullptr, preview.warnings.size()), this));
        auto *warnings = listOf(preview.warnings, tr("Warnings"), this);
        warnings->setObjectName(u"warnings"_s);
        column->addWidget(warnings, 1);
    }
    auto *note = new QLabel(
        tr("Nothing is written before you choose Import, and Undo takes the whole import back."),
        this);
    note->setProperty("second", true);
    note->setWordWrap(true);
    note->setVisible(!nothing);
    column->addWidget(note);

    auto *buttons
        = new QDialogButtonBox(nothing ? QDialogButtonBox::Close : QDialogButtonBox::Cancel, this);
    if (!nothing) {
        addPrimary(*buttons, tr("&Import"));
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, nothing && preview.warnings.isEmpty() ? 160 : 480);
}

} // namespace jalons
