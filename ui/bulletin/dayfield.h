// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLineEdit>

namespace jalons {

/// A day as people type it: « 3 mai 2019 », « demain », « 1/2 ». What is not understood is marked
/// and tells nothing.
class DayField : public QLineEdit
{
    Q_OBJECT

public:
    /// Where `none` is not empty the field may be left empty: it then says `none`. Of a stretch of
    /// days (« mars 2019 ») it takes the first, or the last.
    DayField(const char *name, const QString &none, bool last = false, QWidget *parent = nullptr);

    [[nodiscard]] QDate day() const { return m_day; }
    /// Shows it, without a signal.
    void setDay(QDate day);
    /// What a day without a year is nearest to.
    void setAnchor(QDate anchor) { m_anchor = anchor; }

signals:
    void chosen(QDate day);

private:
    void read();
    void mark(const QString &problem);

    QString m_tip;
    QDate m_day;
    QDate m_anchor;
    bool m_optional;
    bool m_last;
};

} // namespace jalons
