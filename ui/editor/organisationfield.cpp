// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/organisationfield.h"

#include "ui/editor/namecompleter.h"
#include "ui/editor/register.h"

namespace jalons {

OrganisationField::OrganisationField(const QString &objectName, Register &known, QWidget *parent)
    : QLineEdit(parent)
    , m_register(known)
    , m_names(new NameCompleter(this))
{
    setObjectName(objectName);
    setCompleter(m_names);
    connect(&known, &Register::changed, this, &OrganisationField::offer);
    offer();
}

void OrganisationField::load(const OrganisationId &id)
{
    m_loaded = id;
    setText(m_register.organisationName(id));
    m_shown = text();
    setCursorPosition(0);
}

OrganisationId OrganisationField::value() const
{
    if (text() == m_shown)
        return m_loaded;
    if (text().trimmed().isEmpty())
        return {};
    const OrganisationId known = m_register.find(text());
    if (!known.isNull() && known != m_own)
        return known;
    m_register.setNew(m_own, text());
    return m_own;
}

void OrganisationField::offer()
{
    QList<std::pair<QString, QString>> names;
    const auto organisations = m_register.organisations();
    for (const Organisation &one : organisations) {
        if (!one.retired && one.id != m_own)
            names.append({ one.name, one.id.toString() });
    }
    m_names->setNames(names);
}

} // namespace jalons
