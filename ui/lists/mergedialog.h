// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

#include <utility>

class QComboBox;

namespace jalons {

/// Asks which of a list another one is to become. Says before what it does, and that it can be
/// undone.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `others` are key and name of each that may be chosen, in their order.
    MergeDialog(const QString &name, int events, const QList<std::pair<QString, QString>> &others,
        QWidget *parent);

    [[nodiscard]] QString chosen() const; ///< its key

private:
    QComboBox *m_others;
};

} // namespace jalons
