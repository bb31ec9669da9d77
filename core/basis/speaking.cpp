// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/basis/speaking.h"

namespace jalons {

namespace {

thread_local std::optional<Language> own;

} // namespace

Speaking::Speaking(Language language)
    : m_before(own)
{
    own = language;
}

Speaking::~Speaking()
{
    own = m_before;
}

std::optional<Language> Speaking::now()
{
    return own;
}

} // namespace jalons
