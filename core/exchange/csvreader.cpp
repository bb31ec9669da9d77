// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"

#include <QCoreApplication>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::CsvReader)
};

/// Goes through a text once, letter by letter.
class CsvReader
{
public:
    explicit CsvReader(const QString &text)
        : m_text(text)
    {
        const QStringView head = QStringView(text).left(text.indexOf(u'\n'));
        m_separator = head.count(u';') > head.count(u',') ? u';' : u',';
    }

    Result<QList<QStringList>> rows()
    {
        QList<QStringList> rows;
        while (m_at < m_text.size()) {
            QStringList row;
            do {
                const auto cell = m_text.mid(m_at, 1) == u"\""_s ? quotedCell() : plainCell();
                if (!cell)
                    return failed(cell);
                row.append(unguarded(*cell));
            } while (take(m_separator));
            if (!endOfLine())
                return misplaced();
            rows.append(row);
        }
        return rows;
    }

private:
    bool take(QChar letter)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != letter)
            return false;
        ++m_at;
        return true;
    }

    bool endOfLine()
    {
        const bool carriage = take(u'\r');
        if (take(u'\n')) {
            ++m_line;
            return true;
        }
        return !carriage && m_at >= m_text.size();
    }

    Result<QString> plainCell()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n'
            && m_text.at(m_at) != u'\r') {
            if (m_text.at(m_at) == u'"')
                return misplaced();
            ++m_at;
        }
        return m_text.mid(begin, m_at - begin);
    }

    Result<QString> quotedCell()
    {
        const int opened = m_line;
        QString cell;
        ++m_at;
        for (;;) {
            if (m_at >= m_text.size()) {
                return fail(Trouble::Damaged,
                    Words::tr("Line %1: the quotation mark is never closed.").arg(opened));
            }
            const QChar letter = m_text.at(m_at++);
            if (letter == u'"' && !take(u'"'))
                return cell;
            if (letter == u'\n')
                ++m_line;
            if (letter != u'\r' || m_text.mid(m_at, 1) != u"\n"_s)
                cell += letter;
        }
    }

    tl::unexpected<Error> misplaced() const
    {
        return fail(Trouble::Damaged,
            Words::tr("Line %1: a quotation mark stands where none may be.").arg(m_line));
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<QList<QStringList>> readCsv(const QByteArray &csv)
{
    const QString text = QString::fromUtf8(csv.startsWith("\xef\xbb\xbf") ? csv.sliced(3) : csv);
    return CsvReader(text).rows();
}

} // namespace jalons
