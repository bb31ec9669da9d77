// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/namecompleter.h"

#include "core/basis/searchkey.h"

#include <QStandardItemModel>

namespace jalons {

NameCompleter::NameCompleter(QObject *parent)
    : QCompleter(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setCompletionRole(Qt::UserRole); // the search key, not what is shown
    setFilterMode(Qt::MatchContains);
    setCompletionMode(QCompleter::PopupCompletion);
}

void NameCompleter::setNames(const QList<std::pair<QString, QString>> &names)
{
    if (m_names == names)
        return;
    m_names = names;
    m_model->clear();
    for (const auto &[name, key] : names) {
        auto *item = new QStandardItem(name);
        item->setData(searchKey(name), Qt::UserRole);
        m_model->appendRow(item);
    }
}

QString NameCompleter::keyOf(const QString &text) const
{
    const QString wanted = searchKey(text);
    QString key;
    for (const auto &[name, itsKey] : m_names) {
        if (searchKey(name) != wanted)
            continue;
        if (!key.isEmpty())
            return {};
        key = itsKey;
    }
    return key;
}

QString NameCompleter::nameOf(const QString &key) const
{
    for (const auto &[name, itsKey] : m_names) {
        if (itsKey == key)
            return name;
    }
    return {};
}

QStringList NameCompleter::splitPath(const QString &path) const
{
    return { searchKey(path) };
}

QString NameCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace jalons
