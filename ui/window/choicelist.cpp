// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/choicelist.h"

#include "core/basis/searchkey.h"
#include "ui/look/metrics.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longList = 12;
constexpr int keyRole = Qt::UserRole;

/// A click anywhere on a line checks it, not only one on its box.
class CheckLine : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override
    {
        if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
            return false;
        const auto type = event->type();
        if (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick)
            return false;
        if (type != QEvent::MouseButtonRelease)
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

ChoiceList::ChoiceList(const QString &name, const QList<ChoiceLine> &choices,
    const QStringList &chosen, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_list(new QListWidget(this))
{
    setObjectName(u"choiceList"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::step, metrics::step, metrics::step, metrics::step);
    column->setSpacing(metrics::step);
    if (choices.size() > longList) {
        m_field = new QLineEdit(this);
        m_field->setObjectName(u"narrow"_s);
        m_field->setPlaceholderText(tr("Type to narrow the list"));
        m_field->setAccessibleName(tr("Narrow the list"));
        m_field->setClearButtonEnabled(true);
        m_field->installEventFilter(this);
        connect(m_field, &QLineEdit::textChanged, this, &ChoiceList::narrow);
        column->addWidget(m_field);
    }
    m_list->setObjectName(u"choices"_s);
    m_list->setAccessibleName(name);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    column->addWidget(m_list);
    fill(choices, chosen);

    const int rows = qMin(m_list->count(), 16);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * metrics::step);
    m_list->setFixedWidth(qBound(200, m_list->sizeHintForColumn(0) + 32, 420));
    connect(m_list, &QListWidget::itemChanged, this, &ChoiceList::tellChosen);
    m_list->setItemDelegate(new CheckLine(m_list));
    if (m_field)
        m_field->setFocus();
    else
        m_list->setFocus();
}

void ChoiceList::fill(const QList<ChoiceLine> &choices, const QStringList &chosen)
{
    for (const ChoiceLine &choice : choices) {
        auto *item = new QListWidgetItem(choice.icon, choice.words, m_list);
        item->setToolTip(choice.words);
        if (choice.heading) {
            item->setFlags(Qt::NoItemFlags);
            item->setFont(fontFor(TextSize::Small, font()));
            continue;
        }
        item->setData(keyRole, choice.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
    }
    for (int row = 0; row < m_list->count() && m_list->currentRow() < 0; ++row) {
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled))
            m_list->setCurrentRow(row);
    }
}

void ChoiceList::narrow(const QString &words)
{
    const QString wanted = searchKey(words);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool heading = !item->flags().testFlag(Qt::ItemIsEnabled);
        const bool fits = heading ? wanted.isEmpty() : searchKey(item->text()).contains(wanted);
        item->setHidden(!fits);
    }
}

void ChoiceList::tellChosen()
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys.append(m_list->item(row)->data(keyRole).toString());
    }
    emit chosenChanged(keys);
}

bool ChoiceList::eventFilter(QObject *watched, QEvent *event)
{
    // From the field straight into the list.
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace jalons
