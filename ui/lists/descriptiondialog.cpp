// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/descriptiondialog.h"

#include "core/plan/datewords.h"
#include "core/reading/typeddate.h"
#include "core/store/plan.h"
#include "ui/lists/plainfield.h"
#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jalons {

using namespace Qt::StringLiterals;

DescriptionDialog::DescriptionDialog(Plan &plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_description(plan.description().value_or(Description()))
    , m_problem(new QLabel(this))
{
    setObjectName(u"descriptionDialog"_s);
    setWindowTitle(tr("Description of the Plan"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(metrics::near);
    const QString published = m_description.published.isNull()
        ? QString()
        : inWords(m_description.published, spokenLanguage());
    m_title = addLine(tr("&Title"), "title", m_description.title, form);
    m_publisher = addLine(tr("P&ublisher"), "publisher", m_description.publisher, form);
    m_published = addLine(tr("Published &on"), "published", published, form);
    m_contact = addLine(tr("&Contact"), "contact", m_description.contact, form);
    m_period = addLine(tr("&Period, in words"), "period", m_description.period, form);
    m_coActors = addLine(tr("Carried to&gether with"), "coActors", m_description.coActors, form);
    m_aims = new PlainField(this);
    m_aims->setObjectName(u"aims"_s);
    m_aims->setPlainText(m_description.aims.join(u'\n'));
    auto *label = new QLabel(tr("&Aims, one on each line"), this);
    label->setBuddy(m_aims);
    form->addRow(label, m_aims);

    m_problem->setProperty("problem", true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *save = addPrimary(*buttons, tr("&Save"));
    save->setEnabled(!plan.isReadOnly());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::group, metrics::edge, metrics::group);
    column->setSpacing(metrics::near);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DescriptionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, sizeHint().height());
}

void DescriptionDialog::accept()
{
    Description description = m_description;
    description.title = m_title->text().simplified();
    description.publisher = m_publisher->text().simplified();
    description.contact = m_contact->text().simplified();
    description.period = m_period->text().simplified();
    description.coActors = m_coActors->text().simplified();
    description.aims.clear();
    for (const QString &line : m_aims->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            description.aims.append(line.trimmed());
    }
    const QString published = m_published->text().trimmed();
    if (published.isEmpty()) {
        description.published = {};
    } else if (m_published->isModified()) {
        const Result<PlannedDate> date = readTypedDate(published, QDate::currentDate());
        if (!date)
            return tell(date.error().message);
        if (!date->isDay())
            return tell(tr("“%1” is not one day.").arg(published));
        description.published = date->from;
    }
    if (const Result<Change> done = m_plan.save(description); !done)
        return tell(done.error().message);
    QDialog::accept();
}

QLineEdit *DescriptionDialog::addLine(
    const QString &label, const char *name, const QString &text, QFormLayout *form)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(QLatin1String(name));
    field->setCursorPosition(0);
    auto *words = new QLabel(label, this);
    words->setBuddy(field);
    form->addRow(words, field);
    return field;
}

void DescriptionDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(true);
}

} // namespace jalons
