// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/savefilter.h"

#include "core/basis/searchkey.h"
#include "ui/look/metrics.h"
#include "ui/look/primarybutton.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

SaveFilter::SaveFilter(const SavedFilter &filter, const QString &words,
    const QList<SavedFilter> &others, QWidget *parent)
    : QDialog(parent)
    , m_filter(filter)
    , m_others(others)
    , m_name(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"saveFilterDialog"_s);
    setWindowTitle(tr("Save the Filter"));
    auto *label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(u"filterName"_s);
    m_name->setMinimumWidth(360);
    // The name is quoted wherever it is told: no quotes in quotes.
    static const QRegularExpression quotes(u"[«»“”]"_s);
    QString name = words;
    m_name->setText(name.remove(quotes).simplified());
    m_name->selectAll();
    auto *what = new QLabel(words, this);
    what->setObjectName(u"filterWords"_s);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setProperty("second", true);
    m_note->setObjectName(u"filterNote"_s);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = addPrimary(*buttons, tr("&Save"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::edge, metrics::group, metrics::edge, metrics::group);
    column->setSpacing(metrics::near);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(what);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SaveFilter::read);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_filter);
        accept();
    });
    read();
}

void SaveFilter::read()
{
    const QString name = m_name->text().simplified();
    const auto same
        = std::find_if(m_others.cbegin(), m_others.cend(), [&name](const SavedFilter &other) {
              return searchKey(other.name) == searchKey(name);
          });
    const bool replaces = same != m_others.cend();
    int last = 0;
    for (const SavedFilter &other : std::as_const(m_others))
        last = std::max(last, other.rank);
    m_filter.name = name;
    m_filter.id = replaces ? same->id : SavedFilterId();
    m_filter.rank = replaces ? same->rank : last + 1;
    m_note->setText(replaces ? tr("A filter of this name is there already: it is replaced.")
            : m_filter.upcoming
            ? tr("“From today on” moves with the calendar: it is reckoned anew each day.")
            : QString());
    m_save->setText(replaces ? tr("&Replace") : tr("&Save"));
    m_save->setEnabled(!name.isEmpty());
    m_name->setAccessibleDescription(m_note->text());
}

} // namespace jalons
