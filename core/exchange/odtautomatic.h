// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <tuple>

namespace jalons {

/// The styles that OpenDocument wants made for one document: widths of columns, and a named style
/// that also begins a page or reads from right to left. Everything else is in the named ones.
class OdtAutomaticStyles
{
public:
    /// The name of a paragraph style like `parent`; `parent` itself where it adds nothing.
    [[nodiscard]] QString paragraph(const QString &parent, bool newPage, bool rightToLeft);
    /// The name of a table style; that of its column n is NAME.n, from 1. Widths in per cent.
    [[nodiscard]] QString table(const QList<int> &widths);

    /// `<office:automatic-styles>` with all that was asked for, and the cells.
    [[nodiscard]] QByteArray xml() const;

private:
    QMap<std::tuple<QString, bool, bool>, QString> m_paragraphs;
    QMap<QList<int>, QString> m_tables;
};

} // namespace jalons
