// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/itemlist.h"

#include "ui/editor/rowlist.h"
#include "ui/editor/textarea.h"
#include "ui/look/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace jalons {

namespace {

class ItemRow : public ListRow
{
public:
    explicit ItemRow(const QString &text)
        : area(new TextArea(QStringLiteral("item"), 1, 6, this))
    {
        area->setOneParagraph();
        area->load(text);
        line()->addWidget(area);
        addRemoveButton({});
        allowMoving();
        connect(area, &TextArea::textChanged, this, &ListRow::edited);
        connect(area, &TextArea::erased, this, &ListRow::removed);
    }

    TextArea *area;
};

} // namespace

ItemList::ItemList(
    const QString &objectName, const QString &itemName, const QString &add, QWidget *parent)
    : QWidget(parent)
    , m_itemName(itemName)
    , m_rows(new RowList(this))
    , m_add(new QPushButton(add, this))
{
    setObjectName(objectName);
    setFocusProxy(m_add);
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setAutoDefault(false);
    m_rows->setWhenEmpty(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step);
    column->addWidget(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        insert(m_rows->rows().size(), {}, true);
    });
    connect(m_rows, &RowList::edited, this, [this] {
        number();
        emit edited();
    });
}

void ItemList::load(const QStringList &items)
{
    if (this->items() == items && m_rows->rows().size() == items.size()) {
        for (qsizetype i = 0; i < items.size(); ++i) {
            ListRow *row = m_rows->rows().at(i);
            row->setProperty("loaded", true);
            static_cast<ItemRow *>(row)->area->load(items.at(i));
        }
        return;
    }
    m_rows->clear();
    for (const QString &item : items)
        insert(m_rows->rows().size(), item, false);
}

QStringList ItemList::items() const
{
    QStringList items;
    for (const ListRow *row : m_rows->rows()) {
        const TextArea *area = static_cast<const ItemRow *>(row)->area;
        const QString text = area->value();
        // One that was loaded empty stays until somebody touches it; a new one left empty is none.
        if (!text.isEmpty() || (row->property("loaded").toBool() && !area->isTouched()))
            items.append(text);
    }
    return items;
}

void ItemList::insert(qsizetype index, const QString &text, bool focus)
{
    auto *row = new ItemRow(text);
    row->setProperty("loaded", !focus);
    connect(row->area, &TextArea::returnPressed, this, [this, row] {
        insert(m_rows->rows().indexOf(row) + 1, {}, true);
    });
    m_rows->insert(index, row);
    number();
    if (focus)
        row->area->setFocus(Qt::OtherFocusReason);
}

void ItemList::number()
{
    const auto &rows = m_rows->rows();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString name = m_itemName.arg(i + 1);
        static_cast<ItemRow *>(rows.at(i))->area->setAccessibleName(name);
        auto *button = rows.at(i)->findChild<QWidget *>(QStringLiteral("remove"));
        button->setAccessibleName(tr("Remove: %1").arg(name));
        button->setToolTip(tr("Remove: %1").arg(name));
    }
}

} // namespace jalons
