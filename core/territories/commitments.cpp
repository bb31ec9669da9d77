// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/territories/catalogue.h"
#include "core/territories/table.h"

namespace jalons {

Result<QList<Commitment>> gatheredCommitments()
{
    QList<Commitment> gathered;
    const Result<> read
        = readTable(QStringLiteral("commitments.tsv"), [&gathered](const Fields &f) {
              Commitment commitment;
              commitment.territory
                  = TerritoryCode::fromString(QString::fromUtf8(f[0])).value_or(TerritoryCode());
              commitment.wave = f[1].toInt();
              commitment.name = QString::fromUtf8(f[2]);
              commitment.source = QString::fromUtf8(f[3]);
              commitment.certain = f[4] == "yes";
              gathered.append(commitment);
          });
    if (!read)
        return failed(read);
    return gathered;
}

} // namespace jalons
