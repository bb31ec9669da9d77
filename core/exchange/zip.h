// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace jalons {

/// One file of an archive.
struct ZipPart
{
    enum Packing { Deflated, Stored };

    QByteArray name;
    QByteArray content;
    Packing packing = Deflated;
};

/// The parts in their order as a zip archive, all of that moment: equal parts give equal bytes.
[[nodiscard]] Result<QByteArray> zipOf(const QList<ZipPart> &parts, const QDateTime &moment);

} // namespace jalons
