// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace jalons {

class NameCompleter;

/// A field whose text is handed over with Return or by choosing a suggestion, and that is empty
/// again then: to add to a list by typing.
class AddField : public QLineEdit
{
    Q_OBJECT

public:
    explicit AddField(const QString &objectName, QWidget *parent = nullptr);

    [[nodiscard]] NameCompleter *names() const { return m_names; }

signals:
    void taken(const QString &text);

private:
    void take();

    NameCompleter *m_names = nullptr;
};

} // namespace jalons
