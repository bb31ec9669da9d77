// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCompleter>

class QStandardItemModel;

namespace jalons {

/// Suggests names that contain what is typed, whatever case, accents and hyphens.
class NameCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit NameCompleter(QObject *parent = nullptr);

    /// Names with the key each stands for.
    void setNames(const QList<std::pair<QString, QString>> &names);
    /// The key of the one name that the text gives whole; empty where none or several.
    [[nodiscard]] QString keyOf(const QString &text) const;
    /// The name that stands for the key, as it is suggested.
    [[nodiscard]] QString nameOf(const QString &key) const;

    [[nodiscard]] QStringList splitPath(const QString &path) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;

private:
    QList<std::pair<QString, QString>> m_names;
    QStandardItemModel *m_model = nullptr;
};

} // namespace jalons
