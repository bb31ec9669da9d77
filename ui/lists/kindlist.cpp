// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/kindlist.h"

#include "core/basis/searchkey.h"
#include "core/planning/merging.h"
#include "core/store/plan.h"
#include "ui/lists/mergedialog.h"
#include "ui/look/tilepainter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace jalons {

using namespace Qt::StringLiterals;

KindList::KindList(Plan &plan)
    : ListWindow(
        plan, tr("Kinds of Events"), { tr("Name"), tr("Short"), tr("Family"), tr("In use") }, 0)
    , m_name(new QLineEdit)
    , m_shortName(new QLineEdit)
    , m_family(new QComboBox)
    , m_retired(new QCheckBox(tr("&Retired: kept where it is used, offered no more")))
{
    setObjectName(u"kindList"_s);
    makeForm();
    QPushButton *added = addButton(tr("&Add"), "add");
    m_remove = addButton(tr("Re&move"), "remove");
    m_merge = addButton(tr("Mer&ge…"), "merge");
    connect(m_merge, &QPushButton::clicked, this, &KindList::merge);
    connect(added, &QPushButton::clicked, this, &KindList::add);
    connect(m_remove, &QPushButton::clicked, this, &KindList::remove);
    reload();
}

void KindList::makeForm()
{
    m_name->setObjectName(u"name"_s);
    m_shortName->setObjectName(u"shortName"_s);
    m_family->setObjectName(u"family"_s);
    m_retired->setObjectName(u"retired"_s);
    const Colours colours = coloursFor(palette());
    for (const Family family : allFamilies())
        m_family->addItem(familyIcon(family, colours), nameOf(family), keyOf(family));
    addField(tr("&Name"), m_name);
    addField(tr("&Short name, for a tile of the calendar"), m_shortName);
    addField(tr("&Family: its colour and its glyph"), m_family);
    addField({}, m_retired);
    connect(m_name, &QLineEdit::editingFinished, this, &KindList::save);
    connect(m_shortName, &QLineEdit::editingFinished, this, &KindList::save);
    connect(m_family, &QComboBox::activated, this, &KindList::save);
    connect(m_retired, &QCheckBox::clicked, this, &KindList::save);
}

QList<ListLine> KindList::rows() const
{
    m_usage = usageIn(plan());
    m_kinds.clear();
    QList<ListLine> rows;
    for (const Kind &kind : plan().kinds().value_or(QList<Kind>())) {
        m_kinds.insert(kind.key, kind);
        QString usage = usageWords(m_usage.kinds.value(kind.key));
        if (kind.retired)
            usage = tr("%1, retired").arg(usage);
        const bool ours = !builtInKind(kind.key);
        rows.append({ kind.key, { kind.name, kind.shortName, nameOf(kind.family), usage },
            !ours || kind.retired });
    }
    return rows;
}

void KindList::showRow(const QString &key)
{
    const Kind kind = m_kinds.value(key);
    m_name->setText(kind.name);
    m_name->setCursorPosition(0);
    m_shortName->setText(kind.shortName);
    m_family->setCurrentIndex(m_family->findData(keyOf(kind.family)));
    m_retired->setChecked(kind.retired);
    const bool ours = !key.isEmpty() && !builtInKind(key);
    const int events = m_usage.kinds.value(key);
    setFormEnabled(ours);
    m_remove->setEnabled(ours && events == 0 && !plan().isReadOnly());
    m_merge->setEnabled(ours && !plan().isReadOnly());
    if (key.isEmpty())
        setNote({});
    else if (!ours)
        setNote(tr("This kind comes with the programme and has its name in both languages. Add a "
                   "kind of your own beside it."));
    else if (events > 0)
        setNote(tr("%n event(s) are of this kind: it can be retired or merged, but not removed.",
            nullptr, events));
    else
        setNote(tr("No event is of this kind: it can be removed."));
}

void KindList::save()
{
    const QString key = current();
    if (!m_kinds.contains(key) || builtInKind(key))
        return;
    Kind kind = m_kinds.value(key);
    if (!m_name->text().trimmed().isEmpty())
        kind.name = m_name->text().simplified();
    kind.shortName = m_shortName->text().simplified();
    kind.family = familyFromKey(m_family->currentData().toString()).value_or(Family::Other);
    kind.retired = m_retired->isChecked();
    if (kind != m_kinds.value(key) && told(plan().save(kind)))
        m_kinds.insert(key, kind);
}

void KindList::add()
{
    Kind kind;
    kind.name = tr("New kind");
    kind.shortName = kind.name;
    kind.key = freeKindKey(kind.name, m_kinds.keys());
    if (!told(plan().save(kind)))
        return;
    reload();
    choose(kind.key);
    m_name->setFocus();
    m_name->selectAll();
}

void KindList::remove()
{
    told(plan().remove(Subject::Kind, current()));
}

void KindList::merge()
{
    const Kind gone = m_kinds.value(current());
    QList<std::pair<QString, QString>> others;
    for (const Kind &one : plan().kinds().value_or(QList<Kind>()))
        if (one.key != gone.key && !one.retired)
            others.append({ one.key, one.name });
    auto *dialog = new MergeDialog(gone.name, m_usage.kinds.value(gone.key), others, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, gone] {
        const QString into = dialog->chosen();
        const Result<Change> change = mergedKind(plan(), gone.key, into);
        if (!told(change ? plan().apply(*change) : change))
            return;
        reload();
        choose(into);
    });
    dialog->open();
}

QString freeKindKey(const QString &name, const QStringList &taken)
{
    const QString base = searchKey(name).replace(u' ', u'-');
    QString key = base;
    for (int number = 2; taken.contains(key); ++number)
        key = u"%1-%2"_s.arg(base, QString::number(number));
    return key;
}

} // namespace jalons
