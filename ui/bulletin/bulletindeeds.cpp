// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done in the bulletin's window, to the bulletin and with it.

#include "core/store/plan.h"
#include "ui/bulletin/bulletinhead.h"
#include "ui/bulletin/bulletinwindow.h"
#include "ui/bulletin/leavingbar.h"
#include "ui/bulletin/pagepreview.h"
#include "ui/bulletin/partform.h"
#include "ui/bulletin/partlist.h"

#include <QCloseEvent>
#include <QDir>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace jalons {

using namespace Qt::StringLiterals;

bool BulletinWindow::isBusy() const
{
    return m_soon.isActive() || m_composing.isBusy() || m_preview->isBusy();
}

void BulletinWindow::touch()
{
    m_touched = true;
    m_left.reset();
    showState();
}

void BulletinWindow::step(const QString &part)
{
    // All that is typed in one place is one step.
    if (!part.isEmpty() && part == m_typedIn)
        return;
    constexpr qsizetype most = 100;
    m_typedIn = part;
    m_future.clear();
    m_past.append(m_bulletin);
    if (m_past.size() > most)
        m_past.removeFirst();
}

void BulletinWindow::undo()
{
    if (m_bulletin.issued || m_past.isEmpty())
        return m_desk.undo();
    m_future.append(m_bulletin);
    restore(m_past.takeLast());
}

void BulletinWindow::redo()
{
    if (m_bulletin.issued || m_future.isEmpty())
        return m_desk.redo();
    m_past.append(m_bulletin);
    restore(m_future.takeLast());
}

void BulletinWindow::restore(const Bulletin &bulletin)
{
    const BulletinId id = m_bulletin.id; // it may have been kept since
    m_typedIn.clear();
    m_bulletin = bulletin;
    m_bulletin.id = id;
    touch();
    showAll();
    compose();
}

void BulletinWindow::editPart()
{
    const int part = m_parts->current();
    if (part < 0 || m_bulletin.issued)
        return;
    step(m_bulletin.blocks.at(part).id);
    BulletinBlock &block = m_bulletin.blocks[part];
    block.heading = m_form->heading();
    block.text = m_form->text();
    const BulletinBlock *composed = composedBlock(m_news.composed, block.id);
    const bool same = composed && composed->heading == block.heading && composed->text == block.text
        && composed->tells == block.tells;
    block.edited = !same;
    touch();
    m_parts->load(m_bulletin, m_news.composed);
    showPart();
    showPages();
}

void BulletinWindow::movePart(int part, int by)
{
    const int to = part + by;
    if (part < 0 || to < 0 || to >= m_bulletin.blocks.size())
        return;
    step();
    m_bulletin.blocks.swapItemsAt(part, to);
    touch();
    m_parts->load(m_bulletin, m_news.composed);
    showPages();
}

void BulletinWindow::leaveOut(int part)
{
    if (part < 0)
        return;
    step();
    m_bulletin.blocks[part].leftOut = !m_bulletin.blocks.at(part).leftOut;
    touch();
    m_parts->load(m_bulletin, m_news.composed);
    showPages();
    compose(); // the introduction counts what is left
}

void BulletinWindow::goBack()
{
    const int part = m_parts->current();
    const BulletinBlock *composed
        = part < 0 ? nullptr : composedBlock(m_news.composed, m_bulletin.blocks.at(part).id);
    if (!composed)
        return;
    step();
    const bool leftOut = m_bulletin.blocks.at(part).leftOut;
    m_bulletin.blocks[part] = *composed;
    m_bulletin.blocks[part].leftOut = leftOut;
    touch();
    m_parts->load(m_bulletin, m_news.composed);
    showPart();
    showPages();
}

void BulletinWindow::askOtherwise()
{
    step();
    m_head->store(m_bulletin);
    touch();
    compose();
}

bool BulletinWindow::keep()
{
    if (!m_touched || m_bulletin.issued)
        return true;
    if (m_bulletin.title.isEmpty())
        m_bulletin.title = m_news.composed.title;
    if (m_bulletin.id.isNull())
        m_bulletin.id = BulletinId{ newUuid(m_desk.clock()) };
    //: name of a change, for the menu and the history: %1 the title of a bulletin
    const auto done = m_plan.save(m_bulletin, tr("Draft of “%1”").arg(m_bulletin.title));
    if (!done) {
        m_leaving->tellProblem(done.error().message);
        return false;
    }
    m_touched = false;
    return true;
}

bool BulletinWindow::letGo()
{
    if (!m_plan.isReadOnly() && keep())
        return true;
    if (!m_touched)
        return true;
    QMessageBox box(this);
    box.setObjectName(u"question"_s);
    box.setWindowTitle(windowTitle());
    box.setText(tr("What you edited cannot be kept in the plan."));
    box.setInformativeText(tr("Copy it or export it first, or give it up."));
    QPushButton *away = box.addButton(tr("&Give it up"), QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(tr("S&tay"), QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == away;
}

void BulletinWindow::issueNow()
{
    if (m_bulletin.title.isEmpty())
        m_bulletin.title = m_news.composed.title;
    if (m_bulletin.id.isNull())
        m_bulletin.id = BulletinId{ newUuid(m_desk.clock()) };
    const auto done = issue(m_plan, m_bulletin);
    if (!done)
        return m_leaving->tellProblem(done.error().message);
    m_touched = false;
    m_all = m_plan.bulletins().value_or(QList<Bulletin>());
    const auto issued
        = std::find_if(m_all.cbegin(), m_all.cend(), [this](const Bulletin &bulletin) {
              return bulletin.id == m_bulletin.id;
          });
    if (issued != m_all.cend())
        present(Bulletin(*issued));
}

void BulletinWindow::removeThis()
{
    const QString key = m_bulletin.id.toString();
    m_touched = false;
    //: name of a change, for the menu and the history: %1 the title of a bulletin
    const auto done
        = m_plan.remove(Subject::Bulletin, key, tr("Delete “%1”").arg(m_bulletin.title));
    if (!done)
        return m_leaving->tellProblem(done.error().message);
    m_all = m_plan.bulletins().value_or(QList<Bulletin>());
    present(draftOf(firstFilter()));
}

void BulletinWindow::print()
{
    if (const Result<> done = m_desk.print(this, m_bulletin); !done)
        return m_leaving->tellProblem(done.error().message);
    askWhetherItLeft(tr("If it was printed to be sent, mark it as issued."));
}

void BulletinWindow::copy()
{
    if (const Result<> done = m_desk.copy(m_bulletin); !done)
        return m_leaving->tellProblem(done.error().message);
    askWhetherItLeft(tr("Copied as formatted text. Once it has left, mark it as issued."));
}

void BulletinWindow::write(ExportFormat format)
{
    const QPointer<BulletinWindow> window(this);
    m_desk.write(this, m_bulletin, format, [window](const Result<QString> &path) {
        if (!window)
            return;
        if (!path)
            return window->m_leaving->tellProblem(path.error().message);
        window->askWhetherItLeft(tr("Written to “%1”. Once it has left, mark it as issued.")
                                     .arg(QDir::toNativeSeparators(*path)));
    });
}

void BulletinWindow::askWhetherItLeft(const QString &done)
{
    if (m_bulletin.issued || m_plan.isReadOnly())
        return;
    m_left = done;
    showState();
}

void BulletinWindow::closeEvent(QCloseEvent *event)
{
    // The field that is being typed in is left by this, and so read.
    m_parts->setFocus();
    if (letGo())
        QWidget::closeEvent(event);
    else
        event->ignore();
}

void BulletinWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close)) {
        close();
    } else if (event->matches(QKeySequence::Save)) {
        keep();
        showState();
    } else if (event->matches(QKeySequence::Print) && !m_nothing) {
        print();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace jalons
