<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AdvancedWays</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished">주소(&amp;A)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished">연결</translation>
    </message>
    <message>
        <source>Connect to an address</source>
        <translation type="unfinished">주소로 연결</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">연결 유형</translation>
    </message>
    <message>
        <source>Host a server</source>
        <translation type="unfinished">서버 열기</translation>
    </message>
    <message>
        <source>Host on your network</source>
        <translation type="unfinished">내 네트워크에 서버 열기</translation>
    </message>
    <message>
        <source>How many messages a second you send. Everybody in a game needs the same one.</source>
        <translation type="unfinished">초당 보내는 메시지 수입니다. 같은 게임을 하는 사람은 모두 같아야 합니다.</translation>
    </message>
    <message>
        <source>LAN is the right type, also over the internet: the other types send less often, and the delay grows. Everybody in a game needs the same one.</source>
        <translation type="unfinished">인터넷에서도 LAN이 알맞습니다. 다른 유형은 더 드물게 보내므로 지연이 커집니다. 같은 게임을 하는 사람은 모두 같아야 합니다.</translation>
    </message>
    <message>
        <source>Log in to this server</source>
        <translation type="unfinished">이 서버에 로그인</translation>
    </message>
    <message>
        <source>Open a server for your local network</source>
        <translation type="unfinished">로컬 네트워크용 서버를 엽니다</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished">포트(&amp;O)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">포트</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished">서버 주소</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished">유형(&amp;Y)</translation>
    </message>
    <message>
        <source>Your computer becomes the server. Friends connect to its address.</source>
        <translation type="unfinished">내 컴퓨터가 서버가 됩니다. 친구들은 이 컴퓨터의 주소로 연결합니다.</translation>
    </message>
    <message>
        <source>name or address, such as 192.168.1.5:27888</source>
        <translation type="unfinished">이름 또는 주소, 예: 192.168.1.5:27888</translation>
    </message>
</context>
<context>
    <name>ChatOffers</name>
    <message>
        <source>▸ {text}    Tab</source>
        <translation type="unfinished">▸ {text}    Tab</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Message</source>
        <translation type="unfinished">메시지</translation>
    </message>
    <message>
        <source>Message – {most} characters at most</source>
        <translation type="unfinished">메시지 – 최대 {most}자</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">보내기</translation>
    </message>
    <message>
        <source>Send your message</source>
        <translation type="unfinished">메시지 보내기</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished">내 메시지</translation>
    </message>
    <message>
        <source>{used}/{most}</source>
        <translation type="unfinished">{used}/{most}</translation>
    </message>
    <message>
        <source>{used}/{most}: several lines</source>
        <translation type="unfinished">{used}/{most}: 여러 줄</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Copy {link}</source>
        <translation type="unfinished">{link} 복사</translation>
    </message>
    <message>
        <source>Open {link}…</source>
        <translation type="unfinished">{link} 열기…</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>! look here</source>
        <translation type="unfinished">! 확인 필요</translation>
    </message>
    <message>
        <source>– not tested</source>
        <translation type="unfinished">– 검사 안 함</translation>
    </message>
    <message>
        <source>✓ fine</source>
        <translation type="unfinished">✓ 정상</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation type="unfinished">✕ 실패</translation>
    </message>
</context>
<context>
    <name>CompactPage</name>
    <message>
        <source>All…</source>
        <translation type="unfinished">모두…</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">게임</translation>
    </message>
    <message>
        <source>Lobby chat</source>
        <translation type="unfinished">로비 채팅</translation>
    </message>
    <message>
        <source>Players in this room</source>
        <translation type="unfinished">이 방의 플레이어</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">방</translation>
    </message>
    <message>
        <source>Room chat</source>
        <translation type="unfinished">방 채팅</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">서버</translation>
    </message>
    <message>
        <source>Servers, lobby and room</source>
        <translation type="unfinished">서버, 로비, 방</translation>
    </message>
    <message>
        <source>Show the full list of servers</source>
        <translation type="unfinished">전체 서버 목록 보기</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">사용자</translation>
    </message>
</context>
<context>
    <name>ConfirmStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">취소</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">복사</translation>
    </message>
    <message>
        <source>Do nothing (Esc)</source>
        <translation type="unfinished">아무것도 하지 않음 (Esc)</translation>
    </message>
    <message>
        <source>Do this (Enter)</source>
        <translation type="unfinished">실행 (Enter)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">열기</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation type="unfinished">이 주소를 열까요?</translation>
    </message>
    <message>
        <source>Put it on the clipboard instead</source>
        <translation type="unfinished">대신 클립보드에 복사</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">보내기</translation>
    </message>
    <message>
        <source>Send this to the server?</source>
        <translation type="unfinished">서버에 이 내용을 보낼까요?</translation>
    </message>
    <message>
        <source>What is about to happen</source>
        <translation type="unfinished">이제 할 일</translation>
    </message>
</context>
<context>
    <name>CreateSheet</name>
    <message>
        <source> ms</source>
        <translation type="unfinished"> ms</translation>
    </message>
    <message>
        <source>&amp;Name that others see</source>
        <translation type="unfinished">다른 사람에게 보이는 이름(&amp;N)</translation>
    </message>
    <message>
        <source>Announce in the lobby every 2 minutes</source>
        <translation type="unfinished">2분마다 로비에 알리기</translation>
    </message>
    <message>
        <source>Back to the lobby (Esc)</source>
        <translation type="unfinished">로비로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">취소</translation>
    </message>
    <message>
        <source>Choose what games are played with</source>
        <translation type="unfinished">무엇으로 게임할지 선택합니다</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">만들기</translation>
    </message>
    <message>
        <source>Create game</source>
        <translation type="unfinished">게임 만들기</translation>
    </message>
    <message>
        <source>Demo game</source>
        <translation type="unfinished">데모 게임</translation>
    </message>
    <message>
        <source>Emulator: {text}</source>
        <translation type="unfinished">에뮬레이터: {text}</translation>
    </message>
    <message>
        <source>Emulators…</source>
        <translation type="unfinished">에뮬레이터…</translation>
    </message>
    <message>
        <source>Find a game</source>
        <translation type="unfinished">게임 찾기</translation>
    </message>
    <message>
        <source>Games to create</source>
        <translation type="unfinished">만들 수 있는 게임</translation>
    </message>
    <message>
        <source>Let it go on alone</source>
        <translation type="unfinished">분리하기</translation>
    </message>
    <message>
        <source>Max pin&amp;g</source>
        <translation type="unfinished">최대 핑(&amp;G)</translation>
    </message>
    <message>
        <source>Name that others see</source>
        <translation type="unfinished">다른 사람에게 보이는 이름</translation>
    </message>
    <message>
        <source>Open the room (Enter)</source>
        <translation type="unfinished">방 열기 (Enter)</translation>
    </message>
    <message>
        <source>Ping at most</source>
        <translation type="unfinished">최대 핑</translation>
    </message>
    <message>
        <source>Pla&amp;yers</source>
        <translation type="unfinished">인원(&amp;Y)</translation>
    </message>
    <message>
        <source>Players at most</source>
        <translation type="unfinished">최대 인원</translation>
    </message>
    <message>
        <source>Post the ROM check line in chat</source>
        <translation type="unfinished">채팅에 ROM 확인 줄 올리기</translation>
    </message>
    <message>
        <source>The emulator&apos;s Netplay ends here, and it plays without this program</source>
        <translation type="unfinished">에뮬레이터의 넷플레이를 여기서 끝내고, 이 프로그램 없이 계속하게 합니다</translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished">제한 없음</translation>
    </message>
    <message>
        <source>{used} of {most} bytes</source>
        <translation type="unfinished">{used}/{most}바이트</translation>
    </message>
</context>
<context>
    <name>DelayCard</name>
    <message>
        <source>+{frames}</source>
        <translation type="unfinished">+{frames}</translation>
    </message>
    <message>
        <source>A number of frames that you choose; the room is told</source>
        <translation type="unfinished">직접 정하는 프레임 수입니다. 방에 알려집니다</translation>
    </message>
    <message>
        <source>Applies when you reconnect.</source>
        <translation type="unfinished">다시 연결하면 적용됩니다.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished">자동</translation>
    </message>
    <message>
        <source>Automatic delay</source>
        <translation type="unfinished">자동 지연</translation>
    </message>
    <message>
        <source>By this server&apos;s own formula, from the ping that it measured</source>
        <translation type="unfinished">서버가 잰 핑으로 서버의 계산식에 따라 정해집니다</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation type="unfinished">바꾸지 않음</translation>
    </message>
    <message>
        <source>Connection types</source>
        <translation type="unfinished">연결 유형별</translation>
    </message>
    <message>
        <source>Expected on this server</source>
        <translation type="unfinished">이 서버의 예상값</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished">고정</translation>
    </message>
    <message>
        <source>Fixed delay</source>
        <translation type="unfinished">고정 지연</translation>
    </message>
    <message>
        <source>Fixed delay in frames</source>
        <translation type="unfinished">고정 지연(프레임)</translation>
    </message>
    <message>
        <source>Fixed delay in frames, slider</source>
        <translation type="unfinished">고정 지연(프레임), 슬라이더</translation>
    </message>
    <message>
        <source>Head-room</source>
        <translation type="unfinished">여유</translation>
    </message>
    <message>
        <source>Leave and reconnect</source>
        <translation type="unfinished">나가고 다시 연결</translation>
    </message>
    <message>
        <source>Leave the room and log in again</source>
        <translation type="unfinished">방에서 나가 다시 로그인합니다</translation>
    </message>
    <message>
        <source>Log in again, so that the server measures anew; takes about two seconds</source>
        <translation type="unfinished">다시 로그인하여 서버가 새로 재게 합니다. 2초쯤 걸립니다</translation>
    </message>
    <message>
        <source>Measuring your line…</source>
        <translation type="unfinished">회선 측정 중…</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished">추천</translation>
    </message>
    <message>
        <source>Reconnect 2 s</source>
        <translation type="unfinished">다시 연결 2초</translation>
    </message>
    <message>
        <source>Reconnect?</source>
        <translation type="unfinished">다시 연결할까요?</translation>
    </message>
    <message>
        <source>Rule of thumb, ping ÷ 16</source>
        <translation type="unfinished">어림 계산, 핑 ÷ 16</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">남기</translation>
    </message>
    <message>
        <source>The server said so itself, in this room</source>
        <translation type="unfinished">이 방에서 서버가 직접 알려 준 값입니다</translation>
    </message>
    <message>
        <source>This server gives you</source>
        <translation type="unfinished">이 서버가 주는 값</translation>
    </message>
    <message>
        <source>This server&apos;s software was not recognised; the usual formula is assumed</source>
        <translation type="unfinished">이 서버의 소프트웨어를 알 수 없어 일반적인 계산식을 썼습니다</translation>
    </message>
    <message>
        <source>What each connection type would give with your ping</source>
        <translation type="unfinished">내 핑에서 연결 유형마다 어떻게 되는지 보기</translation>
    </message>
    <message>
        <source>What the server gives for your real ping</source>
        <translation type="unfinished">실제 핑으로 서버가 주는 값</translation>
    </message>
    <message>
        <source>Your delay</source>
        <translation type="unfinished">내 지연</translation>
    </message>
</context>
<context>
    <name>DelayTypes</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">뒤로</translation>
    </message>
    <message>
        <source>Back to your delay</source>
        <translation type="unfinished">내 지연으로 돌아가기</translation>
    </message>
    <message>
        <source>Connection types</source>
        <translation type="unfinished">연결 유형별</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">지연</translation>
    </message>
    <message>
        <source>Delay with each connection type</source>
        <translation type="unfinished">연결 유형별 지연</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">유형</translation>
    </message>
    <message>
        <source>With {ping} ms. LAN is best nearly always.</source>
        <translation type="unfinished">핑 {ping} ms일 때입니다. 거의 항상 LAN이 가장 좋습니다.</translation>
    </message>
    <message>
        <source>{delay}, below full speed</source>
        <translation type="unfinished">{delay}, 제 속도보다 느림</translation>
    </message>
    <message>
        <source>{type} (yours)</source>
        <translation type="unfinished">{type} (내 유형)</translation>
    </message>
</context>
<context>
    <name>DemoArena</name>
    <message>
        <source>A draw</source>
        <translation type="unfinished">무승부</translation>
    </message>
    <message>
        <source>A new match begins in a moment.</source>
        <translation type="unfinished">곧 새 경기가 시작됩니다.</translation>
    </message>
    <message>
        <source>Bot plays. Press an arrow key to take over.</source>
        <translation type="unfinished">봇이 플레이 중입니다. 방향키를 누르면 직접 합니다.</translation>
    </message>
    <message>
        <source>Bump the others off the ring. The last one on it scores.</source>
        <translation type="unfinished">상대를 링 밖으로 밀어내세요. 마지막에 남으면 1점입니다.</translation>
    </message>
    <message>
        <source>Collect the golden weights and stay on the ring.</source>
        <translation type="unfinished">금빛 추를 모으고 링 위에서 버티세요.</translation>
    </message>
    <message>
        <source>Frame {frame}</source>
        <translation type="unfinished">프레임 {frame}</translation>
    </message>
    <message>
        <source>Go!</source>
        <translation type="unfinished">시작!</translation>
    </message>
    <message>
        <source>No game was started.</source>
        <translation type="unfinished">게임이 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody gets the point.</source>
        <translation type="unfinished">아무도 점수를 얻지 못했습니다.</translation>
    </message>
    <message>
        <source>Off the ring!</source>
        <translation type="unfinished">링 아웃!</translation>
    </message>
    <message>
        <source>P{player} bumped you off. The next round begins soon.</source>
        <translation type="unfinished">P{player}에게 밀려났습니다. 곧 다음 라운드가 시작됩니다.</translation>
    </message>
    <message>
        <source>P{player} wins the match!</source>
        <translation type="unfinished">P{player} 경기 승리!</translation>
    </message>
    <message>
        <source>P{player} wins the round</source>
        <translation type="unfinished">P{player} 라운드 승리</translation>
    </message>
    <message>
        <source>P{player} · You</source>
        <translation type="unfinished">P{player} · 나</translation>
    </message>
    <message>
        <source>P{player} · away</source>
        <translation type="unfinished">P{player} · 자리 비움</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation type="unfinished">라운드 {number}</translation>
    </message>
    <message>
        <source>The Kaillera client ended the game.</source>
        <translation type="unfinished">Kaillera 클라이언트가 게임을 끝냈습니다.</translation>
    </message>
    <message>
        <source>The Kaillera client went away.</source>
        <translation type="unfinished">Kaillera 클라이언트와의 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>The game has stopped because of an error in it.</source>
        <translation type="unfinished">게임 안의 오류로 게임이 멈췄습니다.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">다시 도전해 보세요.</translation>
    </message>
    <message>
        <source>Waiting for the game to start…</source>
        <translation type="unfinished">게임 시작을 기다리는 중…</translation>
    </message>
    <message>
        <source>Waiting for the other players…</source>
        <translation type="unfinished">다른 플레이어를 기다리는 중…</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">나</translation>
    </message>
    <message>
        <source>You fell off. The next round begins soon.</source>
        <translation type="unfinished">링에서 떨어졌습니다. 곧 다음 라운드가 시작됩니다.</translation>
    </message>
    <message>
        <source>You play. Arrow keys or WASD move; hold space, then let go to dash.</source>
        <translation type="unfinished">직접 플레이합니다. 방향키나 WASD로 움직이고, 스페이스를 눌렀다 떼면 돌진합니다.</translation>
    </message>
    <message>
        <source>You watch this game.</source>
        <translation type="unfinished">이 게임을 관전 중입니다.</translation>
    </message>
    <message>
        <source>You win the match!</source>
        <translation type="unfinished">경기 승리!</translation>
    </message>
    <message>
        <source>You win the round</source>
        <translation type="unfinished">라운드 승리</translation>
    </message>
    <message>
        <source>{nick} (P{player}) left the game.</source>
        <translation type="unfinished">{nick}(P{player}) 님이 게임에서 나갔습니다.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsView</name>
    <message>
        <source>Checks and what they found</source>
        <translation type="unfinished">점검 항목과 결과</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation type="unfinished">요약 복사</translation>
    </message>
    <message>
        <source>Copy the results as text, with private data replaced</source>
        <translation type="unfinished">결과를 텍스트로 복사합니다. 개인 정보는 바꿔 적습니다</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished">진단</translation>
    </message>
    <message>
        <source>Read the report, then save it. It is never sent.</source>
        <translation type="unfinished">보고서를 읽어 보고 저장하세요. 어디에도 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation type="unfinished">모두 실행</translation>
    </message>
    <message>
        <source>Run every check, at most 20 seconds (Ctrl+Shift+D)</source>
        <translation type="unfinished">모든 점검을 실행합니다. 최대 20초 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Run no further check</source>
        <translation type="unfinished">더 이상 점검하지 않습니다</translation>
    </message>
    <message>
        <source>Save report… (private data out)</source>
        <translation type="unfinished">보고서 저장… (개인 정보 제외)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">중지</translation>
    </message>
</context>
<context>
    <name>EmulatorForm</name>
    <message>
        <source>&amp;Arguments</source>
        <translation type="unfinished">인수(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">폴더(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Text encoding</source>
        <translation type="unfinished">텍스트 인코딩(&amp;T)</translation>
    </message>
    <message>
        <source>A small arena game for up to 8 players that comes with this program. It needs no ROM, and goes through the same servers and the same delay as every other game.</source>
        <translation type="unfinished">이 프로그램에 들어 있는 최대 8인용 작은 아레나 게임입니다. ROM이 필요 없고, 다른 게임과 똑같은 서버와 똑같은 지연으로 플레이합니다.</translation>
    </message>
    <message>
        <source>An emulator that speaks Kaillera plays here once this program’s library lies beside it: Install into emulator… puts it there, keeps the one that was there, and can be undone.</source>
        <translation type="unfinished">Kaillera를 쓸 수 있는 에뮬레이터는 이 프로그램의 라이브러리가 옆에 있으면 여기서 플레이할 수 있습니다. “에뮬레이터에 설치…”로 넣습니다. 원래 있던 것은 보관하며, 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>As in a terminal. {rom} is the game’s file, {game} its name, {player} and {players} your place, {name} your nickname.</source>
        <translation type="unfinished">터미널에서처럼 적습니다. {rom}은 게임 파일, {game}은 게임 이름, {player}와 {players}는 내 자리와 인원, {name}은 내 닉네임입니다.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished">찾아보기…</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation type="unfinished">선택: {field}</translation>
    </message>
    <message>
        <source>Demo Arena</source>
        <translation type="unfinished">Demo Arena</translation>
    </message>
    <message>
        <source>Everybody in a room needs the same emulator and the same game.</source>
        <translation type="unfinished">같은 방의 모두에게 같은 에뮬레이터와 같은 게임이 필요합니다.</translation>
    </message>
    <message>
        <source>Everybody in a room needs the same one, with the same version in it.</source>
        <translation type="unfinished">같은 방의 모두가 같은 에뮬레이터를 같은 버전으로 써야 합니다.</translation>
    </message>
    <message>
        <source>Example: {words}</source>
        <translation type="unfinished">예: {words}</translation>
    </message>
    <message>
        <source>Name &amp;on servers</source>
        <translation type="unfinished">서버에 표시할 이름(&amp;O)</translation>
    </message>
    <message>
        <source>Play with it</source>
        <translation type="unfinished">이걸로 플레이</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation type="unfinished">프로그램(&amp;G)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">제거</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation type="unfinished">지금 시작해 보기</translation>
    </message>
    <message>
        <source>Start it without a server, to see whether it calls the Kaillera library</source>
        <translation type="unfinished">서버 없이 시작해서 Kaillera 라이브러리를 부르는지 확인합니다</translation>
    </message>
    <message>
        <source>Take it off this list; the program itself stays</source>
        <translation type="unfinished">이 목록에서 뺍니다. 프로그램 자체는 그대로 있습니다</translation>
    </message>
    <message>
        <source>The chosen emulator</source>
        <translation type="unfinished">선택한 에뮬레이터</translation>
    </message>
    <message>
        <source>Use this emulator from the next login on</source>
        <translation type="unfinished">다음 로그인부터 이 에뮬레이터를 씁니다</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <translation type="unfinished">프로그램 기본값</translation>
    </message>
    <message>
        <source>the server’s</source>
        <translation type="unfinished">서버 설정 따름</translation>
    </message>
    <message>
        <source>✓ Chosen</source>
        <translation type="unfinished">✓ 선택됨</translation>
    </message>
    <message>
        <source>✓ You play with it</source>
        <translation type="unfinished">✓ 이걸로 플레이 중</translation>
    </message>
    <message>
        <source>✕ {reason}</source>
        <translation type="unfinished">✕ {reason}</translation>
    </message>
</context>
<context>
    <name>EmulatorPanel</name>
    <message>
        <source>Add an emulator by choosing its program</source>
        <translation type="unfinished">프로그램을 골라 에뮬레이터를 추가합니다</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished">추가하기</translation>
    </message>
    <message>
        <source>Choose program…</source>
        <translation type="unfinished">프로그램 선택…</translation>
    </message>
    <message>
        <source>Demo Arena</source>
        <translation type="unfinished">Demo Arena</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">에뮬레이터</translation>
    </message>
    <message>
        <source>Emulators</source>
        <translation type="unfinished">에뮬레이터</translation>
    </message>
    <message>
        <source>Find emulators</source>
        <translation type="unfinished">에뮬레이터 찾기</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation type="unfinished">발견</translation>
    </message>
    <message>
        <source>Install into it…</source>
        <translation type="unfinished">여기에 설치…</translation>
    </message>
    <message>
        <source>Kaillera</source>
        <translation type="unfinished">Kaillera</translation>
    </message>
    <message>
        <source>Known emulators</source>
        <translation type="unfinished">알려진 에뮬레이터</translation>
    </message>
    <message>
        <source>Look for known emulators where programs usually are; nothing is added</source>
        <translation type="unfinished">프로그램이 흔히 있는 곳에서 알려진 에뮬레이터를 찾습니다. 아무것도 추가하지 않습니다</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">찾는 중…</translation>
    </message>
    <message>
        <source>Put this program’s Kaillera library beside what was found; you are asked first</source>
        <translation type="unfinished">찾은 것 옆에 이 프로그램의 Kaillera 라이브러리를 넣습니다. 먼저 물어봅니다</translation>
    </message>
    <message>
        <source>Put what was found on your list</source>
        <translation type="unfinished">찾은 것을 내 목록에 넣습니다</translation>
    </message>
    <message>
        <source>What speaks Kaillera</source>
        <translation type="unfinished">Kaillera를 쓸 수 있는 것</translation>
    </message>
    <message>
        <source>Your emulators</source>
        <translation type="unfinished">내 에뮬레이터</translation>
    </message>
    <message>
        <source>{emulator} is attached: you play with it, whatever is chosen here.</source>
        <translation type="unfinished">{emulator}: 연결되어 있으며, 여기서 무엇을 골랐든 이걸로 플레이합니다.</translation>
    </message>
    <message>
        <source>{title}, you play with it</source>
        <translation type="unfinished">{title}, 이걸로 플레이 중</translation>
    </message>
    <message>
        <source>✓ {title}</source>
        <translation type="unfinished">✓ {title}</translation>
    </message>
</context>
<context>
    <name>EncodingChoice</name>
    <message>
        <source>If letters look wrong, choose another encoding. Old lines are read again.</source>
        <translation type="unfinished">글자가 깨지면 다른 인코딩을 고르세요. 지난 줄도 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Text encoding of this server</source>
        <translation type="unfinished">이 서버의 텍스트 인코딩</translation>
    </message>
    <message>
        <source>Text: Auto ({charset})</source>
        <translation type="unfinished">텍스트: 자동 ({charset})</translation>
    </message>
    <message>
        <source>Text: {charset}</source>
        <translation type="unfinished">텍스트: {charset}</translation>
    </message>
</context>
<context>
    <name>GameModel</name>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">에뮬레이터</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">게임</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">호스트</translation>
    </message>
    <message>
        <source>Host ping</source>
        <translation type="unfinished">호스트 핑</translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished">플레이어</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation type="unfinished">ROM</translation>
    </message>
    <message>
        <source>ROM: not found in your folders</source>
        <translation type="unfinished">ROM: 내 폴더에 없음</translation>
    </message>
    <message>
        <source>ROM: the host has another file with this name</source>
        <translation type="unfinished">ROM: 이름은 같지만 호스트의 파일이 다름</translation>
    </message>
    <message>
        <source>ROM: this game needs none</source>
        <translation type="unfinished">ROM: 이 게임은 필요 없음</translation>
    </message>
    <message>
        <source>ROM: you have a file with this name</source>
        <translation type="unfinished">ROM: 이름이 같은 파일이 있음</translation>
    </message>
    <message>
        <source>ROM: your emulator has this game in its list</source>
        <translation type="unfinished">ROM: 에뮬레이터 목록에 이 게임이 있음</translation>
    </message>
    <message>
        <source>ROM: your library has no games yet</source>
        <translation type="unfinished">ROM: 라이브러리에 아직 게임이 없음</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">상태</translation>
    </message>
    <message>
        <source>have it</source>
        <translation type="unfinished">있음</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished">목록에 있음</translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished">없음</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">필요 없음</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">다름</translation>
    </message>
    <message>
        <source>other file</source>
        <translation type="unfinished">다른 파일</translation>
    </message>
    <message>
        <source>ping of its host {ping} milliseconds</source>
        <translation type="unfinished">호스트 핑 {ping}밀리초</translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished">게임 중</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished">같음</translation>
    </message>
    <message>
        <source>synchronising</source>
        <translation type="unfinished">동기화 중</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">알 수 없음</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">대기 중</translation>
    </message>
    <message>
        <source>{game}, host {host}, {players} players, {state}, emulator {emulator}, {rom}</source>
        <translation type="unfinished">{game}, 호스트 {host}, 플레이어 {players}, {state}, 에뮬레이터 {emulator}, {rom}</translation>
    </message>
    <message>
        <source>{ping} ms</source>
        <translation type="unfinished">{ping} ms</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished">진단</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">도움말</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation type="unfinished">도움말 구성</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished">단축키</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">항목</translation>
    </message>
</context>
<context>
    <name>HostTools</name>
    <message>
        <source> ms</source>
        <translation type="unfinished"> ms</translation>
    </message>
    <message>
        <source>Everybody in the room sees that you changed it.</source>
        <translation type="unfinished">바꾸면 방의 모두에게 보입니다.</translation>
    </message>
    <message>
        <source>Host tools</source>
        <translation type="unfinished">호스트 도구</translation>
    </message>
    <message>
        <source>Pin&amp;g at most</source>
        <translation type="unfinished">최대 핑(&amp;G)</translation>
    </message>
    <message>
        <source>Pla&amp;yers at most</source>
        <translation type="unfinished">최대 인원(&amp;Y)</translation>
    </message>
    <message>
        <source>Post {command}</source>
        <translation type="unfinished">{command} 올리기</translation>
    </message>
    <message>
        <source>Posts this in the room; everybody sees it</source>
        <translation type="unfinished">방에 이 내용을 올립니다. 모두에게 보입니다</translation>
    </message>
    <message>
        <source>This server&apos;s software is not known to accept commands of hosts.</source>
        <translation type="unfinished">이 서버의 소프트웨어가 호스트 명령을 받는지 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>InstallSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">취소</translation>
    </message>
    <message>
        <source>Do this (Enter)</source>
        <translation type="unfinished">실행 (Enter)</translation>
    </message>
    <message>
        <source>Nothing is changed (Esc)</source>
        <translation type="unfinished">아무것도 바꾸지 않기 (Esc)</translation>
    </message>
    <message>
        <source>The Kaillera library beside an emulator</source>
        <translation type="unfinished">에뮬레이터 옆의 Kaillera 라이브러리</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">취소</translation>
    </message>
    <message>
        <source>Connect and enter (Enter)</source>
        <translation type="unfinished">연결하고 들어가기 (Enter)</translation>
    </message>
    <message>
        <source>Expected delay</source>
        <translation type="unfinished">예상 지연</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">게임</translation>
    </message>
    <message>
        <source>Go to this server?</source>
        <translation type="unfinished">이 서버로 갈까요?</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">참가</translation>
    </message>
    <message>
        <source>Join this game?</source>
        <translation type="unfinished">이 게임에 참가할까요?</translation>
    </message>
    <message>
        <source>Nothing is sent (Esc)</source>
        <translation type="unfinished">아무것도 보내지 않음 (Esc)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">서버</translation>
    </message>
    <message>
        <source>The server will see your IP address.</source>
        <translation type="unfinished">서버에 내 IP 주소가 보입니다.</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation type="unfinished">그곳에서 쓸 이름</translation>
    </message>
    <message>
        <source>in your lists</source>
        <translation type="unfinished">내 목록에 있음</translation>
    </message>
    <message>
        <source>none named, you come to the lobby</source>
        <translation type="unfinished">지정된 게임 없음, 로비로 갑니다</translation>
    </message>
    <message>
        <source>not in your lists</source>
        <translation type="unfinished">내 목록에 없음</translation>
    </message>
    <message>
        <source>shown once you are connected</source>
        <translation type="unfinished">연결하면 표시됩니다</translation>
    </message>
    <message>
        <source>{game}  {rom}</source>
        <translation type="unfinished">{game}  {rom}</translation>
    </message>
    <message>
        <source>{game}, opened by {owner}</source>
        <translation type="unfinished">{game}, 호스트 {owner}</translation>
    </message>
</context>
<context>
    <name>KnownFacts</name>
    <message>
        <source>What to know of this emulator</source>
        <translation type="unfinished">이 에뮬레이터에 대해 알아 둘 점</translation>
    </message>
    <message>
        <source>What to know of {title}:</source>
        <translation type="unfinished">{title}에 대해 알아 둘 점:</translation>
    </message>
</context>
<context>
    <name>LagstatCard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">뒤로</translation>
    </message>
    <message>
        <source>Back to the list of stalls</source>
        <translation type="unfinished">멈춤 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Definitely caused by: {players}</source>
        <translation type="unfinished">확실한 원인: {players}</translation>
    </message>
    <message>
        <source>Delay helper at {frames} frames</source>
        <translation type="unfinished">{frames}프레임으로 지연 도우미 열기</translation>
    </message>
    <message>
        <source>Lag in all: {lag} s in the last {window} s.</source>
        <translation type="unfinished">랙 합계: 최근 {window}초 동안 {lag}초.</translation>
    </message>
    <message>
        <source>Not verified: on this server software a player could write such a line.</source>
        <translation type="unfinished">확인되지 않음: 이 서버 소프트웨어에서는 플레이어도 이런 줄을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Open the delay helper with what the server recommends</source>
        <translation type="unfinished">서버가 추천하는 값으로 지연 도우미를 엽니다</translation>
    </message>
    <message>
        <source>P{number} {name}: {seconds} s</source>
        <translation type="unfinished">P{number} {name}: {seconds}초</translation>
    </message>
    <message>
        <source>Reported by /lagstat on this server.</source>
        <translation type="unfinished">이 서버에서 /lagstat로 알려 준 내용입니다.</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation type="unfinished">서버의 답</translation>
    </message>
    <message>
        <source>The server&apos;s lag statistics</source>
        <translation type="unfinished">서버의 랙 통계</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Close the room</source>
        <translation type="unfinished">방 닫기</translation>
    </message>
    <message>
        <source>Go back to the lobby</source>
        <translation type="unfinished">로비로 돌아갑니다</translation>
    </message>
    <message>
        <source>Leave the game</source>
        <translation type="unfinished">게임 나가기</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation type="unfinished">방 나가기</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation type="unfinished">계속하기</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">남기</translation>
    </message>
    <message>
        <source>The room is yours and closes: the game ends for everybody.</source>
        <translation type="unfinished">내가 연 방이라서 닫히며, 모두의 게임이 끝납니다.</translation>
    </message>
    <message>
        <source>You leave the game and stay in the room. Whoever else plays can go on.</source>
        <translation type="unfinished">게임에서 나가고 방에는 남습니다. 플레이 중인 다른 사람은 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>You leave the game and the room. The others can go on.</source>
        <translation type="unfinished">게임과 방에서 나갑니다. 다른 사람들은 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>You stay in the room</source>
        <translation type="unfinished">방에는 그대로 있습니다</translation>
    </message>
</context>
<context>
    <name>LibraryDetails</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">정보 복사</translation>
    </message>
    <message>
        <source>Create game</source>
        <translation type="unfinished">게임 만들기</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">데이터베이스</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">종류</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">제외한 부분</translation>
    </message>
    <message>
        <source>Name, CRC, SHA-1, size and path</source>
        <translation type="unfinished">이름, CRC, SHA-1, 크기, 경로</translation>
    </message>
    <message>
        <source>No game selected.</source>
        <translation type="unfinished">선택한 게임이 없습니다.</translation>
    </message>
    <message>
        <source>Open a room for this game on the server that you are on (Enter)</source>
        <translation type="unfinished">지금 있는 서버에 이 게임의 방을 엽니다 (Enter)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished">폴더 열기</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">경로</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation type="unfinished">SHA-1</translation>
    </message>
    <message>
        <source>Selected game</source>
        <translation type="unfinished">선택한 게임</translation>
    </message>
    <message>
        <source>Show where the file lies</source>
        <translation type="unfinished">파일이 있는 곳을 보여 줍니다</translation>
    </message>
    <message>
        <source>in no database</source>
        <translation type="unfinished">데이터베이스에 없음</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">없음</translation>
    </message>
    <message>
        <source>the {header} header</source>
        <translation type="unfinished">{header} 헤더</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation type="unfinished">{size}바이트</translation>
    </message>
</context>
<context>
    <name>LibraryGames</name>
    <message>
        <source>Back to the games</source>
        <translation type="unfinished">게임으로 돌아가기</translation>
    </message>
    <message>
        <source>Copy CRC</source>
        <translation type="unfinished">CRC 복사</translation>
    </message>
    <message>
        <source>Create a game with it</source>
        <translation type="unfinished">이 게임으로 게임을 만듭니다</translation>
    </message>
    <message>
        <source>Demo Arena, up to 8 players: comes with this program, needs no ROM, and goes through the same servers as every other game.</source>
        <translation type="unfinished">Demo Arena, 최대 8인: 이 프로그램에 들어 있고 ROM이 필요 없으며, 다른 게임과 똑같은 서버로 플레이합니다.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished">읽지 못한 파일</translation>
    </message>
    <message>
        <source>Games of the library</source>
        <translation type="unfinished">라이브러리의 게임</translation>
    </message>
    <message>
        <source>No game matches.</source>
        <translation type="unfinished">맞는 게임이 없습니다.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished">폴더 열기</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">지금 연습</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished">스캔 진행</translation>
    </message>
    <message>
        <source>Search name, system, CRC or file</source>
        <translation type="unfinished">이름, 기종, CRC, 파일 검색</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished">라이브러리 검색</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished">파일 보기</translation>
    </message>
    <message>
        <source>Show the games again (Esc)</source>
        <translation type="unfinished">다시 게임 보기 (Esc)</translation>
    </message>
    <message>
        <source>Start a game against bots on this computer</source>
        <translation type="unfinished">이 컴퓨터에서 봇과 게임을 시작합니다</translation>
    </message>
    <message>
        <source>Which files could not be read, and why</source>
        <translation type="unfinished">어떤 파일을 왜 읽지 못했는지 봅니다</translation>
    </message>
    <message>
        <source>{n} games are hidden by your search.</source>
        <translation type="unfinished">검색 조건 때문에 게임 {n}개가 숨겨졌습니다.</translation>
    </message>
    <message>
        <source>{n} of {games}</source>
        <translation type="unfinished">{n}/{games}</translation>
    </message>
</context>
<context>
    <name>LibraryLine</name>
    <message>
        <source>Have the emulator’s folder as it was before; you are asked first</source>
        <translation type="unfinished">에뮬레이터 폴더를 이전 상태로 되돌립니다. 먼저 물어봅니다</translation>
    </message>
    <message>
        <source>Install into emulator…</source>
        <translation type="unfinished">에뮬레이터에 설치…</translation>
    </message>
    <message>
        <source>Put this program’s Kaillera library beside an emulator; you are asked first</source>
        <translation type="unfinished">에뮬레이터 옆에 이 프로그램의 Kaillera 라이브러리를 넣습니다. 먼저 물어봅니다</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished">되돌리기…</translation>
    </message>
    <message>
        <source>Update the library…</source>
        <translation type="unfinished">라이브러리 업데이트…</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Emulators</source>
        <translation type="unfinished">에뮬레이터</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">게임</translation>
    </message>
    <message>
        <source>Games and emulators</source>
        <translation type="unfinished">게임과 에뮬레이터</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">라이브러리</translation>
    </message>
</context>
<context>
    <name>LibraryPlaces</name>
    <message>
        <source>A DAT file of No-Intro or of an arcade emulator tells good dumps</source>
        <translation type="unfinished">No-Intro나 아케이드 에뮬레이터의 DAT 파일이 올바른 덤프를 알려 줍니다</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">폴더 추가…</translation>
    </message>
    <message>
        <source>Choose a folder; files are only read, never uploaded</source>
        <translation type="unfinished">폴더를 고르세요. 파일은 읽기만 하고 업로드하지 않습니다</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">아래로</translation>
    </message>
    <message>
        <source>Folders and databases</source>
        <translation type="unfinished">폴더와 데이터베이스</translation>
    </message>
    <message>
        <source>Forget this place; no file is deleted</source>
        <translation type="unfinished">이 위치를 목록에서 뺍니다. 파일은 지우지 않습니다</translation>
    </message>
    <message>
        <source>Import database…</source>
        <translation type="unfinished">데이터베이스 가져오기…</translation>
    </message>
    <message>
        <source>Look for new and changed files (F5)</source>
        <translation type="unfinished">새 파일과 바뀐 파일을 찾습니다 (F5)</translation>
    </message>
    <message>
        <source>Look there earlier</source>
        <translation type="unfinished">더 먼저 찾습니다</translation>
    </message>
    <message>
        <source>Look there later</source>
        <translation type="unfinished">더 나중에 찾습니다</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">제거</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">다시 스캔</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">중지</translation>
    </message>
    <message>
        <source>Stop the scan; what was found is kept</source>
        <translation type="unfinished">스캔을 멈춥니다. 찾은 것은 남습니다</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">위로</translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished">데이터베이스</translation>
    </message>
    <message>
        <source>{path}  (not there now)</source>
        <translation type="unfinished">{path}  (지금은 없음)</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>000 poor</source>
        <translation type="unfinished">000 나쁨</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source> %</source>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"> ms</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation type="unfinished">지터(&amp;J)</translation>
    </message>
    <message>
        <source>1. Your ping: how long a message to the server and back takes.</source>
        <translation type="unfinished">1. 핑: 메시지가 서버에 갔다 돌아오는 데 걸리는 시간입니다.</translation>
    </message>
    <message>
        <source>2. Your delay: how many frames the game waits, so that nobody stutters.</source>
        <translation type="unfinished">2. 지연: 아무도 끊기지 않도록 게임이 기다리는 프레임 수입니다.</translation>
    </message>
    <message>
        <source>3. Make the line worse here, and watch both.</source>
        <translation type="unfinished">3. 여기서 회선을 나쁘게 바꾸고 둘을 지켜보세요.</translation>
    </message>
    <message>
        <source>Hide these three lines</source>
        <translation type="unfinished">이 세 줄 숨기기</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished">지터</translation>
    </message>
    <message>
        <source>L&amp;oss</source>
        <translation type="unfinished">손실(&amp;O)</translation>
    </message>
    <message>
        <source>Line simulator</source>
        <translation type="unfinished">회선 시뮬레이터</translation>
    </message>
    <message>
        <source>Log in again over this line; the server then gives the delay that fits it</source>
        <translation type="unfinished">이 회선으로 다시 로그인합니다. 그러면 서버가 맞는 지연을 줍니다</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished">손실</translation>
    </message>
    <message>
        <source>Make player 2 slow</source>
        <translation type="unfinished">플레이어 2 느리게 하기</translation>
    </message>
    <message>
        <source>Pin&amp;g</source>
        <translation type="unfinished">핑(&amp;G)</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">핑</translation>
    </message>
    <message>
        <source>Player 2&apos;s inputs come late, and everybody waits for them</source>
        <translation type="unfinished">플레이어 2의 입력이 늦게 와서 모두가 기다립니다</translation>
    </message>
    <message>
        <source>Restart with this line</source>
        <translation type="unfinished">이 회선으로 다시 시작</translation>
    </message>
    <message>
        <source>The delay is decided when you log in.</source>
        <translation type="unfinished">지연은 로그인할 때 정해집니다.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished">알겠습니다</translation>
    </message>
    <message>
        <source>You play with 1 frame of delay, decided when you logged in. This ping needs {fitting}: restart to get them.</source>
        <translation type="unfinished">지금 지연은 로그인할 때 정해진 1프레임입니다. 이 핑에는 {fitting}프레임이 필요합니다. 다시 시작하면 바뀝니다.</translation>
    </message>
    <message>
        <source>You play with 1 frame of delay, which fits this ping.</source>
        <translation type="unfinished">지금 지연은 1프레임이며, 이 핑에 맞습니다.</translation>
    </message>
    <message>
        <source>You play with {given} frames of delay, decided when you logged in. This ping needs {fitting}: restart to get them.</source>
        <translation type="unfinished">지금 지연은 로그인할 때 정해진 {given}프레임입니다. 이 핑에는 {fitting}프레임이 필요합니다. 다시 시작하면 바뀝니다.</translation>
    </message>
    <message>
        <source>You play with {given} frames of delay, which fits this ping.</source>
        <translation type="unfinished">지금 지연은 {given}프레임이며, 이 핑에 맞습니다.</translation>
    </message>
</context>
<context>
    <name>LineSecondsModel</name>
    <message>
        <source>, {lost} lost</source>
        <translation type="unfinished">, {lost}개 손실</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished">손실</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished">범위</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">핑</translation>
    </message>
    <message>
        <source>s ago</source>
        <translation type="unfinished">초 전</translation>
    </message>
    <message>
        <source>{ago} s ago: no answer</source>
        <translation type="unfinished">{ago}초 전: 응답 없음</translation>
    </message>
    <message>
        <source>{ago} s ago: not measured</source>
        <translation type="unfinished">{ago}초 전: 측정 안 함</translation>
    </message>
    <message>
        <source>{ago} s ago: {ms} ms</source>
        <translation type="unfinished">{ago}초 전: {ms} ms</translation>
    </message>
    <message>
        <source>{low} to {high} ms</source>
        <translation type="unfinished">{low}~{high} ms</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished">{ms} ms</translation>
    </message>
</context>
<context>
    <name>LobbyHead</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1프레임</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation type="unfinished">사용자 1명</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished">연결 끊기</translation>
    </message>
    <message>
        <source>Frames: the delay of your inputs in every game on this server</source>
        <translation type="unfinished">프레임: 이 서버의 모든 게임에서 내 입력의 지연입니다</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished">로비</translation>
    </message>
    <message>
        <source>Say goodbye to the server</source>
        <translation type="unfinished">서버와의 연결을 끊습니다</translation>
    </message>
    <message>
        <source>Show how your line was in the last minute</source>
        <translation type="unfinished">최근 1분간 회선 상태를 보여 줍니다</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">내 회선</translation>
    </message>
    <message>
        <source>about {frames}</source>
        <translation type="unfinished">약 {frames}</translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished">보통</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">좋음</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">나쁨</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n}프레임</translation>
    </message>
    <message>
        <source>{n} users</source>
        <translation type="unfinished">사용자 {n}명</translation>
    </message>
    <message>
        <source>{ping} ms {word}</source>
        <translation type="unfinished">{ping} ms {word}</translation>
    </message>
</context>
<context>
    <name>LobbyPage</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished">채팅</translation>
    </message>
    <message>
        <source>Choose a game and open a room; others see it at once (Ctrl+N)</source>
        <translation type="unfinished">게임을 골라 방을 엽니다. 다른 사람에게 바로 보입니다 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Create game…</source>
        <translation type="unfinished">게임 만들기…</translation>
    </message>
    <message>
        <source>Enter the selected room (Enter)</source>
        <translation type="unfinished">선택한 방에 들어갑니다 (Enter)</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">게임</translation>
    </message>
    <message>
        <source>Hide games that run already</source>
        <translation type="unfinished">이미 시작한 게임을 숨깁니다</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">참가</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished">로비</translation>
    </message>
    <message>
        <source>Lobby chat</source>
        <translation type="unfinished">로비 채팅</translation>
    </message>
    <message>
        <source>Playable only</source>
        <translation type="unfinished">가능한 게임만</translation>
    </message>
    <message>
        <source>Practise on this computer, or connect to a server.</source>
        <translation type="unfinished">이 컴퓨터에서 연습하거나 서버에 연결하세요.</translation>
    </message>
    <message>
        <source>Search games and users</source>
        <translation type="unfinished">게임과 사용자 검색</translation>
    </message>
    <message>
        <source>Show only games whose ROM is in your library</source>
        <translation type="unfinished">ROM이 라이브러리에 있는 게임만 보여 줍니다</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">사용자</translation>
    </message>
    <message>
        <source>Waiting only</source>
        <translation type="unfinished">대기 중만</translation>
    </message>
    <message>
        <source>You are not on a server.</source>
        <translation type="unfinished">서버에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">내 회선</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>App&amp;earance</source>
        <translation type="unfinished">모양(&amp;E)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">모양</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">고대비</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished">언어(&amp;G)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">언어</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">밝게</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">시스템</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished">글자 크기(&amp;X)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">글자 크기</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">파일(&amp;F)</translation>
    </message>
    <message>
        <source>Kaillera client</source>
        <translation type="unfinished">Kaillera 클라이언트</translation>
    </message>
</context>
<context>
    <name>MeasuredCurve</name>
    <message>
        <source>Measurements as a curve</source>
        <translation type="unfinished">측정값 곡선</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished">모양(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation type="unfinished">한 화면(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect to an address…</source>
        <translation type="unfinished">주소로 연결(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished">어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished">연결 끊기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Exclude a word from the search</source>
        <translation type="unfinished">검색에서 낱말 제외(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Favourite on or off</source>
        <translation type="unfinished">즐겨찾기 켜기/끄기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation type="unfinished">이 화면 도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished">고대비(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Host on your network…</source>
        <translation type="unfinished">내 네트워크에 서버 열기(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Join a friend…</source>
        <translation type="unfinished">친구 게임에 참가(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Leave room</source>
        <translation type="unfinished">방 나가기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished">플레이(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Practise now</source>
        <translation type="unfinished">지금 연습(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished">새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search on this page</source>
        <translation type="unfinished">이 페이지에서 검색(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished">설정(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start game</source>
        <translation type="unfinished">게임 시작(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Streamer mode</source>
        <translation type="unfinished">스트리머 모드(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished">글자 크기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished">도구(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">보기(&amp;V)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished">시스템과 같게(&amp;S)</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation type="unfinished">업데이트 확인(&amp;U)…</translation>
    </message>
    <message>
        <source>Close, leave the search, or back</source>
        <translation type="unfinished">닫기, 검색 끝내기, 뒤로</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation type="unfinished">초대 복사(&amp;I)</translation>
    </message>
    <message>
        <source>Create &amp;game</source>
        <translation type="unfinished">게임 만들기(&amp;G)</translation>
    </message>
    <message>
        <source>Hide addresses and private names</source>
        <translation type="unfinished">주소와 비공개 이름을 숨깁니다</translation>
    </message>
    <message>
        <source>Leave the game, after a question</source>
        <translation type="unfinished">물어본 뒤 게임에서 나갑니다</translation>
    </message>
    <message>
        <source>Let the &amp;emulator go on alone</source>
        <translation type="unfinished">에뮬레이터 분리하기(&amp;E)</translation>
    </message>
    <message>
        <source>List of &amp;shortcuts</source>
        <translation type="unfinished">단축키 목록(&amp;S)</translation>
    </message>
    <message>
        <source>Mark a suspected desync</source>
        <translation type="unfinished">디싱크 의심 표시</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished">메뉴</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished">다음 영역</translation>
    </message>
    <message>
        <source>Play &amp;online: servers</source>
        <translation type="unfinished">온라인 플레이: 서버(&amp;O)</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished">이전 영역</translation>
    </message>
    <message>
        <source>Run all &amp;checks</source>
        <translation type="unfinished">모든 점검 실행(&amp;C)</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation type="unfinished">보고서 저장(&amp;R)…</translation>
    </message>
    <message>
        <source>Servers, lobby and room on one screen</source>
        <translation type="unfinished">서버, 로비, 방을 한 화면에 보여 줍니다</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">설정</translation>
    </message>
    <message>
        <source>Stalls of this game</source>
        <translation type="unfinished">이 게임의 멈춤</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
</context>
<context>
    <name>MotdCard</name>
    <message>
        <source>Links in the message</source>
        <translation type="unfinished">메시지의 링크</translation>
    </message>
    <message>
        <source>Links ▾</source>
        <translation type="unfinished">링크 ▾</translation>
    </message>
    <message>
        <source>Message of the server</source>
        <translation type="unfinished">서버 메시지</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">도움말</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">라이브러리</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished">로비</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">페이지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">플레이</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">방</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">서버</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">설정</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation type="unfinished">{page} (Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished">이 알림 닫기</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation type="unfinished">이 알림 닫기 (Esc)</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation type="unfinished">메시지 전체 보기</translation>
    </message>
    <message>
        <source>The server says: “{text}”</source>
        <translation type="unfinished">서버의 말: “{text}”</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>1 frame · {ms} ms</source>
        <translation type="unfinished">1프레임 · {ms} ms</translation>
    </message>
    <message>
        <source>Between your key and its effect, at 60 frames a second.</source>
        <translation type="unfinished">초당 60프레임일 때, 키를 누르고 반영될 때까지입니다.</translation>
    </message>
    <message>
        <source>Delay numbers</source>
        <translation type="unfinished">지연 수치</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished">중복</translation>
    </message>
    <message>
        <source>Frames played</source>
        <translation type="unfinished">진행한 프레임</translation>
    </message>
    <message>
        <source>Longest stall</source>
        <translation type="unfinished">가장 긴 멈춤</translation>
    </message>
    <message>
        <source>Recovered by redundancy</source>
        <translation type="unfinished">중복 전송으로 복구</translation>
    </message>
    <message>
        <source>Recovered by resend</source>
        <translation type="unfinished">재전송으로 복구</translation>
    </message>
    <message>
        <source>Round trip 50/95/99 %</source>
        <translation type="unfinished">왕복 50/95/99 %</translation>
    </message>
    <message>
        <source>Stalled frames</source>
        <translation type="unfinished">멈춘 프레임</translation>
    </message>
    <message>
        <source>The game is over; these are its numbers.</source>
        <translation type="unfinished">게임이 끝났습니다. 이 게임의 수치입니다.</translation>
    </message>
    <message>
        <source>The server counts {delay} messages with several frames each.</source>
        <translation type="unfinished">서버는 여러 프레임이 든 메시지 {delay}개로 셉니다.</translation>
    </message>
    <message>
        <source>The server sets your delay when the game starts. It depends on your own ping: about one frame for each 16 ms.</source>
        <translation type="unfinished">서버는 게임이 시작될 때 지연을 정합니다. 내 핑에 따라 다르며, 16 ms마다 약 1프레임입니다.</translation>
    </message>
    <message>
        <source>Waiting for the other players since {seconds} s.</source>
        <translation type="unfinished">다른 플레이어를 {seconds}초째 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>You are player</source>
        <translation type="unfinished">내 자리</translation>
    </message>
    <message>
        <source>Your delay</source>
        <translation type="unfinished">내 지연</translation>
    </message>
    <message>
        <source>{frames} frames · {ms} ms</source>
        <translation type="unfinished">{frames}프레임 · {ms} ms</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished">{ms} ms</translation>
    </message>
    <message>
        <source>{p50} / {p95} / {p99} ms</source>
        <translation type="unfinished">{p50} / {p95} / {p99} ms</translation>
    </message>
    <message>
        <source>{player} of {players}</source>
        <translation type="unfinished">{player}/{players}</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation type="unfinished">이름(선택)(&amp;N)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">추가</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation type="unfinished">서버 추가</translation>
    </message>
    <message>
        <source>Address, link or chat line</source>
        <translation type="unfinished">주소, 링크 또는 채팅 줄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">취소</translation>
    </message>
    <message>
        <source>Close this box (Esc)</source>
        <translation type="unfinished">이 상자 닫기 (Esc)</translation>
    </message>
    <message>
        <source>Edit this server</source>
        <translation type="unfinished">이 서버 편집</translation>
    </message>
    <message>
        <source>Keep this server in your list</source>
        <translation type="unfinished">이 서버를 내 목록에 둡니다</translation>
    </message>
    <message>
        <source>Look at invitation</source>
        <translation type="unfinished">초대 보기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">저장</translation>
    </message>
    <message>
        <source>Your name for it (optional)</source>
        <translation type="unfinished">내가 붙이는 이름(선택)</translation>
    </message>
    <message>
        <source>host, host:port, kaillera: link, or a whole chat line</source>
        <translation type="unfinished">host, host:port, kaillera: 링크 또는 채팅 줄 전체</translation>
    </message>
</context>
<context>
    <name>PingDelegate</name>
    <message>
        <source>fair</source>
        <translation type="unfinished">보통</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">좋음</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">나쁨</translation>
    </message>
</context>
<context>
    <name>PingGraph</name>
    <message>
        <source>Connection, last 60 seconds: median {median} milliseconds, jitter {jitter}, loss {loss} percent, {steady}.</source>
        <translation type="unfinished">연결, 최근 60초: 중앙값 {median}밀리초, 지터 {jitter}, 손실 {loss}퍼센트, {steady}.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished">측정 중…</translation>
    </message>
    <message>
        <source>Show the same values as a table</source>
        <translation type="unfinished">같은 값을 표로 보여 줍니다</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">표로 보기</translation>
    </message>
    <message>
        <source>median {median} ms · jitter {jitter} ms · loss {loss} %</source>
        <translation type="unfinished">중앙값 {median} ms · 지터 {jitter} ms · 손실 {loss} %</translation>
    </message>
    <message>
        <source>not steady</source>
        <translation type="unfinished">불안정</translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished">안정</translation>
    </message>
</context>
<context>
    <name>PingPlot</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1프레임</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation type="unfinished">{frames}프레임</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished">{seconds}초</translation>
    </message>
</context>
<context>
    <name>PingTable</name>
    <message>
        <source>Your line, second by second</source>
        <translation type="unfinished">내 회선, 초 단위</translation>
    </message>
</context>
<context>
    <name>PlayPage</name>
    <message>
        <source> or </source>
        <translation type="unfinished"> 또는 </translation>
    </message>
    <message>
        <source>&amp;Opponents</source>
        <translation type="unfinished">상대(&amp;O)</translation>
    </message>
    <message>
        <source>1 bot</source>
        <translation type="unfinished">봇 1명</translation>
    </message>
    <message>
        <source>Advanced: connect to an address, or host</source>
        <translation type="unfinished">고급: 주소로 연결하거나 서버 열기</translation>
    </message>
    <message>
        <source>Apart from the daily check for updates, nothing is sent anywhere until you press one of the three.</source>
        <translation type="unfinished">하루 한 번의 업데이트 확인 말고는, 셋 중 하나를 누르기 전에는 아무것도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">취소</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished">주소 복사</translation>
    </message>
    <message>
        <source>Copy the address for your friends</source>
        <translation type="unfinished">친구에게 줄 주소를 복사합니다</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished">연결 끊기</translation>
    </message>
    <message>
        <source>Free demo game, a bot as partner. No ROM, no internet.</source>
        <translation type="unfinished">봇과 하는 무료 데모 게임입니다. ROM도 인터넷도 필요 없습니다.</translation>
    </message>
    <message>
        <source>Friends on your network connect to: {list}</source>
        <translation type="unfinished">같은 네트워크의 친구가 연결할 주소: {list}</translation>
    </message>
    <message>
        <source>Go to the lobby</source>
        <translation type="unfinished">로비로 가기</translation>
    </message>
    <message>
        <source>Join a friend</source>
        <translation type="unfinished">친구 게임에 참가</translation>
    </message>
    <message>
        <source>Leave the server; ours is closed</source>
        <translation type="unfinished">서버에서 나갑니다. 내 서버는 닫힙니다</translation>
    </message>
    <message>
        <source>Link or address from a friend</source>
        <translation type="unfinished">친구에게 받은 링크 또는 주소</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere until you press one of the three.</source>
        <translation type="unfinished">셋 중 하나를 누르기 전에는 아무것도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Opponents</source>
        <translation type="unfinished">상대</translation>
    </message>
    <message>
        <source>Paste a link or an address.</source>
        <translation type="unfinished">링크 또는 주소를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation type="unfinished">여기에 붙여넣기</translation>
    </message>
    <message>
        <source>Pick a server and see its ping and delay first.</source>
        <translation type="unfinished">서버를 고르고 핑과 지연부터 확인하세요.</translation>
    </message>
    <message>
        <source>Pick a server; its ping and delay are shown before you connect</source>
        <translation type="unfinished">서버를 고릅니다. 연결하기 전에 핑과 지연이 표시됩니다</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">플레이</translation>
    </message>
    <message>
        <source>Play old games together over the network</source>
        <translation type="unfinished">추억의 게임을 네트워크로 함께 즐기세요</translation>
    </message>
    <message>
        <source>Play online</source>
        <translation type="unfinished">온라인 플레이</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">지금 연습</translation>
    </message>
    <message>
        <source>Put the link from the clipboard into the field</source>
        <translation type="unfinished">클립보드의 링크를 입력란에 넣습니다</translation>
    </message>
    <message>
        <source>See where the link leads, then join</source>
        <translation type="unfinished">링크가 어디로 가는지 보고 참가합니다</translation>
    </message>
    <message>
        <source>Show chat, users and games</source>
        <translation type="unfinished">채팅, 사용자, 게임을 봅니다</translation>
    </message>
    <message>
        <source>Start a game against bots on this computer</source>
        <translation type="unfinished">이 컴퓨터에서 봇과 게임을 시작합니다</translation>
    </message>
    <message>
        <source>Stop connecting</source>
        <translation type="unfinished">연결을 멈춥니다</translation>
    </message>
    <message>
        <source>Use the link in the clipboard</source>
        <translation type="unfinished">클립보드의 링크 사용</translation>
    </message>
    <message>
        <source>Your &amp;nickname</source>
        <translation type="unfinished">내 닉네임(&amp;N)</translation>
    </message>
    <message>
        <source>Your nickname</source>
        <translation type="unfinished">내 닉네임</translation>
    </message>
    <message>
        <source>{n} bots</source>
        <translation type="unfinished">봇 {n}명</translation>
    </message>
</context>
<context>
    <name>PlayerModel</name>
    <message>
        <source>? not checked</source>
        <translation type="unfinished">? 확인 안 됨</translation>
    </message>
    <message>
        <source>? not chosen</source>
        <translation type="unfinished">? 선택 안 함</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">지연</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">에뮬레이터</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">핑</translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished">플레이어</translation>
    </message>
    <message>
        <source>Player {seat}: {name}, ping {ping} milliseconds, connection type {type}, emulator: {emulator}, {rom}</source>
        <translation type="unfinished">플레이어 {seat}: {name}, 핑 {ping}밀리초, 연결 유형 {type}, 에뮬레이터: {emulator}, {rom}</translation>
    </message>
    <message>
        <source>P{number} {mark}</source>
        <translation type="unfinished">P{number} {mark}</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation type="unfinished">ROM</translation>
    </message>
    <message>
        <source>ROM: not checked, {name}&apos;s client has told none</source>
        <translation type="unfinished">ROM: 확인 안 됨, {name} 님의 클라이언트가 알리지 않음</translation>
    </message>
    <message>
        <source>ROM: not checked, {name}&apos;s client says CRC {crc}</source>
        <translation type="unfinished">ROM: 확인 안 됨, {name} 님의 클라이언트가 알린 CRC {crc}</translation>
    </message>
    <message>
        <source>ROM: not found in your library</source>
        <translation type="unfinished">ROM: 내 라이브러리에 없음</translation>
    </message>
    <message>
        <source>ROM: other file, CRC {crc}, as {name}&apos;s client says</source>
        <translation type="unfinished">ROM: 다른 파일, {name} 님의 클라이언트가 알린 CRC {crc}</translation>
    </message>
    <message>
        <source>ROM: same file, CRC {crc}, as {name}&apos;s client says</source>
        <translation type="unfinished">ROM: 같은 파일, {name} 님의 클라이언트가 알린 CRC {crc}</translation>
    </message>
    <message>
        <source>ROM: this game needs none</source>
        <translation type="unfinished">ROM: 이 게임은 필요 없음</translation>
    </message>
    <message>
        <source>ROM: you have several that differ and have chosen none</source>
        <translation type="unfinished">ROM: 서로 다른 파일이 여러 개 있고 아직 고르지 않음</translation>
    </message>
    <message>
        <source>ROM: your emulator has this game in its list</source>
        <translation type="unfinished">ROM: 에뮬레이터 목록에 이 게임이 있음</translation>
    </message>
    <message>
        <source>ROM: your library is not read yet</source>
        <translation type="unfinished">ROM: 라이브러리를 아직 읽지 않음</translation>
    </message>
    <message>
        <source>ROM: your set does not run as it is, CRC {crc}</source>
        <translation type="unfinished">ROM: 내 세트는 이대로 실행되지 않음, CRC {crc}</translation>
    </message>
    <message>
        <source>ROM: yours, CRC {crc}</source>
        <translation type="unfinished">ROM: 내 파일, CRC {crc}</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">자리</translation>
    </message>
    <message>
        <source>Servers tell the emulator of the host only.</source>
        <translation type="unfinished">서버는 호스트의 에뮬레이터만 알려 줍니다.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">유형</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished">목록에 있음</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">필요 없음</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">다름</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished">같음</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">알 수 없음</translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished">나와 같음</translation>
    </message>
    <message>
        <source>{frames} f</source>
        <translation type="unfinished">{frames}F</translation>
    </message>
    <message>
        <source>{frames} frames, as this server said at the start</source>
        <translation type="unfinished">{frames}프레임, 시작할 때 이 서버가 알린 값</translation>
    </message>
    <message>
        <source>{frames} frames, expected from the ping and the connection type</source>
        <translation type="unfinished">{frames}프레임, 핑과 연결 유형으로 예상한 값</translation>
    </message>
    <message>
        <source>{name} (host)</source>
        <translation type="unfinished">{name} (호스트)</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation type="unfinished">{name} (나감)</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (나)</translation>
    </message>
    <message>
        <source>{ping} ms</source>
        <translation type="unfinished">{ping} ms</translation>
    </message>
    <message>
        <source>≠ other file</source>
        <translation type="unfinished">≠ 다른 파일</translation>
    </message>
    <message>
        <source>≠ set</source>
        <translation type="unfinished">≠ 세트</translation>
    </message>
    <message>
        <source>✓ same</source>
        <translation type="unfinished">✓ 같음</translation>
    </message>
    <message>
        <source>✓ yours</source>
        <translation type="unfinished">✓ 내 파일</translation>
    </message>
    <message>
        <source>✕ not found</source>
        <translation type="unfinished">✕ 없음</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Addresses, names and paths are replaced by placeholders such as &lt;ip-1&gt;. Look through it before you pass it on. The program never sends it.</source>
        <translation type="unfinished">주소, 이름, 경로는 &lt;ip-1&gt; 같은 표시로 바뀝니다. 다른 사람에게 주기 전에 훑어보세요. 프로그램은 이것을 절대 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Back to the checks (Esc)</source>
        <translation type="unfinished">점검으로 돌아가기 (Esc)</translation>
    </message>
    <message>
        <source>Choose where to save this text</source>
        <translation type="unfinished">이 텍스트를 저장할 곳을 고릅니다</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">닫기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">복사</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation type="unfinished">이 텍스트를 복사합니다</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">저장…</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation type="unfinished">보고서 내용</translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished">보고서</translation>
    </message>
    <message>
        <source>This would be saved</source>
        <translation type="unfinished">저장될 내용</translation>
    </message>
</context>
<context>
    <name>RomPanel</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">뒤로</translation>
    </message>
    <message>
        <source>Play with the selected file; the others are told its CRC</source>
        <translation type="unfinished">선택한 파일로 플레이합니다. 다른 사람에게 CRC를 알립니다</translation>
    </message>
    <message>
        <source>Post ROM check</source>
        <translation type="unfinished">ROM 확인 올리기</translation>
    </message>
    <message>
        <source>Posts this line in the room; everybody sees it</source>
        <translation type="unfinished">방에 이 줄을 올립니다. 모두에게 보입니다</translation>
    </message>
    <message>
        <source>ROM check</source>
        <translation type="unfinished">ROM 확인</translation>
    </message>
    <message>
        <source>Show the result of the comparison again</source>
        <translation type="unfinished">비교 결과를 다시 보여 줍니다</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation type="unfinished">이 파일 사용</translation>
    </message>
    <message>
        <source>Your files with this name</source>
        <translation type="unfinished">이 이름의 내 파일</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished">채팅</translation>
    </message>
    <message>
        <source>Chat and more</source>
        <translation type="unfinished">채팅과 기타</translation>
    </message>
    <message>
        <source>Copy a text with a link that brings friends here (Ctrl+Shift+C)</source>
        <translation type="unfinished">친구를 이곳으로 부르는 링크가 든 텍스트를 복사합니다 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy invite</source>
        <translation type="unfinished">초대 복사</translation>
    </message>
    <message>
        <source>End my game</source>
        <translation type="unfinished">내 게임 끝내기</translation>
    </message>
    <message>
        <source>Go back to the lobby</source>
        <translation type="unfinished">로비로 돌아갑니다</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">호스트</translation>
    </message>
    <message>
        <source>Join a game in the lobby, or create one.</source>
        <translation type="unfinished">로비에서 게임에 참가하거나 새로 만드세요.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation type="unfinished">강퇴</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished">나가기</translation>
    </message>
    <message>
        <source>Leave the running game but stay in the room</source>
        <translation type="unfinished">진행 중인 게임에서 나오고 방에는 남습니다</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">회선</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished">수치</translation>
    </message>
    <message>
        <source>Others still play</source>
        <translation type="unfinished">다른 사람이 플레이 중</translation>
    </message>
    <message>
        <source>Players in this room</source>
        <translation type="unfinished">이 방의 플레이어</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation type="unfinished">ROM</translation>
    </message>
    <message>
        <source>ROM check</source>
        <translation type="unfinished">ROM 확인</translation>
    </message>
    <message>
        <source>Remove the selected player from your room</source>
        <translation type="unfinished">선택한 플레이어를 방에서 내보냅니다</translation>
    </message>
    <message>
        <source>Remove {name} from your room</source>
        <translation type="unfinished">{name} 님을 방에서 내보냅니다</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">방</translation>
    </message>
    <message>
        <source>Room chat</source>
        <translation type="unfinished">방 채팅</translation>
    </message>
    <message>
        <source>Show whose ROM is the same, and what you would tell the others of yours</source>
        <translation type="unfinished">누구의 ROM이 같은지, 내 ROM을 어떻게 알릴지 보여 줍니다</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation type="unfinished">멈춤</translation>
    </message>
    <message>
        <source>Start game</source>
        <translation type="unfinished">게임 시작</translation>
    </message>
    <message>
        <source>Start the game for everybody in the room (Ctrl+Enter)</source>
        <translation type="unfinished">방의 모두와 게임을 시작합니다 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Starting, waiting until everybody is ready</source>
        <translation type="unfinished">시작하는 중, 모두 준비되기를 기다리는 중</translation>
    </message>
    <message>
        <source>The game is running in its own window</source>
        <translation type="unfinished">게임이 별도 창에서 진행 중입니다</translation>
    </message>
    <message>
        <source>To remove somebody, select them above.</source>
        <translation type="unfinished">내보내려면 위에서 플레이어를 선택하세요.</translation>
    </message>
    <message>
        <source>Waiting for the host to start</source>
        <translation type="unfinished">호스트가 시작하기를 기다리는 중</translation>
    </message>
    <message>
        <source>You are not in a room.</source>
        <translation type="unfinished">방에 들어가 있지 않습니다.</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">내 회선</translation>
    </message>
    <message>
        <source>Your room, waiting for the start</source>
        <translation type="unfinished">내 방, 시작 대기 중</translation>
    </message>
</context>
<context>
    <name>RoomStrip</name>
    <message>
        <source>The running game</source>
        <translation type="unfinished">진행 중인 게임</translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished">정상</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">대기 중</translation>
    </message>
    <message>
        <source>{fps} fps</source>
        <translation type="unfinished">{fps} fps</translation>
    </message>
    <message>
        <source>{frames} f</source>
        <translation type="unfinished">{frames}F</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished">{ms} ms</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>Everybody gets the delay of their own ping again. Posts /samedelay false in the room.</source>
        <translation type="unfinished">다시 각자 자기 핑에 맞는 지연으로 합니다. 방에 /samedelay false를 올립니다.</translation>
    </message>
    <message>
        <source>Everyone plays with the same delay.</source>
        <translation type="unfinished">모두 같은 지연으로 플레이합니다.</translation>
    </message>
    <message>
        <source>Everyone plays with the same delay: 1 frame.</source>
        <translation type="unfinished">모두 같은 지연으로 플레이합니다: 1프레임.</translation>
    </message>
    <message>
        <source>Everyone plays with the same delay: {frames} frames.</source>
        <translation type="unfinished">모두 같은 지연으로 플레이합니다: {frames}프레임.</translation>
    </message>
    <message>
        <source>Everyone plays with their own delay.</source>
        <translation type="unfinished">각자 자기 지연으로 플레이합니다.</translation>
    </message>
    <message>
        <source>Everyone plays with their own delay: 1 frame.</source>
        <translation type="unfinished">각자 자기 지연으로 플레이합니다: 1프레임.</translation>
    </message>
    <message>
        <source>Everyone plays with their own delay: {frames} frames.</source>
        <translation type="unfinished">각자 자기 지연으로 플레이합니다: {frames}프레임.</translation>
    </message>
    <message>
        <source>Fair for fighting games. Posts /samedelay true in the room.</source>
        <translation type="unfinished">대전 격투 게임에 공평합니다. 방에 /samedelay true를 올립니다.</translation>
    </message>
    <message>
        <source>Fair for fighting games: everybody gets 1 frame. Posts /samedelay true in the room.</source>
        <translation type="unfinished">대전 격투 게임에 공평합니다. 모두 1프레임이 됩니다. 방에 /samedelay true를 올립니다.</translation>
    </message>
    <message>
        <source>Fair for fighting games: everybody gets {frames} frames. Posts /samedelay true in the room.</source>
        <translation type="unfinished">대전 격투 게임에 공평합니다. 모두 {frames}프레임이 됩니다. 방에 /samedelay true를 올립니다.</translation>
    </message>
    <message>
        <source>Same delay for all</source>
        <translation type="unfinished">모두 같은 지연</translation>
    </message>
    <message>
        <source>Same delay for all: {frames}</source>
        <translation type="unfinished">모두 같은 지연: {frames}</translation>
    </message>
</context>
<context>
    <name>SeenFilesModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished">파일</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">이유</translation>
    </message>
</context>
<context>
    <name>ServerColumns</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished">정렬 기준</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished">역순</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished">기본 열</translation>
    </message>
</context>
<context>
    <name>ServerMenu</name>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished">연결(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished">편집(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation type="unfinished">즐겨찾기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Measure for 30 s</source>
        <translation type="unfinished">30초간 측정(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">제거(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished">주소 복사(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation type="unfinished">초대 복사(&amp;I)</translation>
    </message>
    <message>
        <source>Not a &amp;favourite any more</source>
        <translation type="unfinished">즐겨찾기 해제(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ServerModel</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">주소</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">지연</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished">즐겨찾기</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished">즐겨찾기</translation>
    </message>
    <message>
        <source>Frames of delay to expect with the connection type LAN</source>
        <translation type="unfinished">연결 유형 LAN에서 예상되는 지연 프레임 수</translation>
    </message>
    <message>
        <source>Games that wait for players</source>
        <translation type="unfinished">플레이어를 기다리는 게임</translation>
    </message>
    <message>
        <source>How much longer slow answers take, in milliseconds</source>
        <translation type="unfinished">느린 응답이 얼마나 더 걸리는지, 밀리초</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished">지터</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished">손실</translation>
    </message>
    <message>
        <source>Measurements without an answer</source>
        <translation type="unfinished">응답이 없었던 측정</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">이름</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">핑</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">위치</translation>
    </message>
    <message>
        <source>Round trip to the server, in milliseconds</source>
        <translation type="unfinished">서버까지 왕복 시간, 밀리초</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">출처</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">사용자</translation>
    </message>
    <message>
        <source>Users now, and how many may come</source>
        <translation type="unfinished">현재 사용자 수와 정원</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">버전</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">대기</translation>
    </message>
    <message>
        <source>Which list tells of the server, and how old that is</source>
        <translation type="unfinished">어느 목록이 이 서버를 알리는지, 얼마나 오래됐는지</translation>
    </message>
</context>
<context>
    <name>ServerOrder</name>
    <message>
        <source>{column}, sorted, largest first</source>
        <translation type="unfinished">{column}, 큰 것부터 정렬됨</translation>
    </message>
    <message>
        <source>{column}, sorted, smallest first</source>
        <translation type="unfinished">{column}, 작은 것부터 정렬됨</translation>
    </message>
    <message>
        <source>{name} (hidden by filter)</source>
        <translation type="unfinished">{name} (필터로 숨김)</translation>
    </message>
</context>
<context>
    <name>ServerSearch</name>
    <message>
        <source>&amp;Games waiting</source>
        <translation type="unfinished">대기 중인 게임(&amp;G)</translation>
    </message>
    <message>
        <source>Add a server by its address, a link or a chat line</source>
        <translation type="unfinished">주소, 링크 또는 채팅 줄로 서버를 추가합니다</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation type="unfinished">주소 추가…</translation>
    </message>
    <message>
        <source>Ask the lists and all servers again, and sort (F5)</source>
        <translation type="unfinished">목록과 모든 서버에 다시 묻고 정렬합니다 (F5)</translation>
    </message>
    <message>
        <source>Longest ping</source>
        <translation type="unfinished">최대 핑</translation>
    </message>
    <message>
        <source>Only servers with waiting games</source>
        <translation type="unfinished">대기 중인 게임이 있는 서버만</translation>
    </message>
    <message>
        <source>Ping: any</source>
        <translation type="unfinished">핑: 모두</translation>
    </message>
    <message>
        <source>Ping: fair, up to {ms} ms</source>
        <translation type="unfinished">핑: 보통, {ms} ms까지</translation>
    </message>
    <message>
        <source>Ping: good, up to {ms} ms</source>
        <translation type="unfinished">핑: 좋음, {ms} ms까지</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">새로 고침</translation>
    </message>
    <message>
        <source>Search for servers</source>
        <translation type="unfinished">서버 검색</translation>
    </message>
    <message>
        <source>Search: name, country, -exclude, ping&lt;80</source>
        <translation type="unfinished">검색: 이름, 국가, -제외, ping&lt;80</translation>
    </message>
    <message>
        <source>Show only servers on which games wait for players</source>
        <translation type="unfinished">플레이어를 기다리는 게임이 있는 서버만 보여 줍니다</translation>
    </message>
    <message>
        <source>Words that must all be there, -word to exclude, &quot;two words&quot;, ping&lt;80, users&gt;0, country:de, game:&quot;street&quot;</source>
        <translation type="unfinished">모두 포함할 낱말, 제외는 -낱말, &quot;두 낱말&quot;, ping&lt;80, users&gt;0, country:de, game:&quot;street&quot;</translation>
    </message>
</context>
<context>
    <name>ServerStrip</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished">연결</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">참가</translation>
    </message>
    <message>
        <source>Log in to this server (Enter)</source>
        <translation type="unfinished">이 서버에 로그인합니다 (Enter)</translation>
    </message>
    <message>
        <source>No server selected.</source>
        <translation type="unfinished">선택한 서버가 없습니다.</translation>
    </message>
    <message>
        <source>Selected server</source>
        <translation type="unfinished">선택한 서버</translation>
    </message>
</context>
<context>
    <name>ServerTable</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished">서버</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished">모두</translation>
    </message>
    <message>
        <source>Choose the columns and what is sorted by</source>
        <translation type="unfinished">표시할 열과 정렬 기준을 고릅니다</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished">열…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished">즐겨찾기</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">기록</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation type="unfinished">로컬 네트워크</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation type="unfinished">필터 초기화</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">서버</translation>
    </message>
    <message>
        <source>Show every server again (Esc)</source>
        <translation type="unfinished">모든 서버를 다시 보여 줍니다 (Esc)</translation>
    </message>
    <message>
        <source>Waiting games</source>
        <translation type="unfinished">대기 중인 게임</translation>
    </message>
    <message>
        <source>Which servers</source>
        <translation type="unfinished">어떤 서버</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Applies when the program starts again</source>
        <translation type="unfinished">프로그램을 다시 시작하면 적용됩니다</translation>
    </message>
    <message>
        <source>Now in use: {folder}</source>
        <translation type="unfinished">현재 사용 중: {folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished">폴더 열기</translation>
    </message>
    <message>
        <source>Portable mode is on: everything is kept beside the program.</source>
        <translation type="unfinished">휴대용 모드가 켜져 있습니다. 모든 것을 프로그램 옆에 저장합니다.</translation>
    </message>
    <message>
        <source>Portable mode keeps everything beside the program, for example on a memory stick. It begins with a copy of your settings when the program starts again.</source>
        <translation type="unfinished">휴대용 모드는 모든 것을 프로그램 옆에, 예를 들어 USB 메모리에 저장합니다. 프로그램을 다시 시작할 때 지금 설정의 사본으로 시작합니다.</translation>
    </message>
    <message>
        <source>Portable mode needs the program in a folder of its own.</source>
        <translation type="unfinished">휴대용 모드를 쓰려면 프로그램이 전용 폴더에 있어야 합니다.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">초기화</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">검색</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished">설정 검색</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">설정</translation>
    </message>
    <message>
        <source>Show and edit</source>
        <translation type="unfinished">보기 및 편집</translation>
    </message>
    <message>
        <source>Show the folder in which the settings are kept</source>
        <translation type="unfinished">설정이 저장된 폴더를 보여 줍니다</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished">마지막 변경을 되돌립니다</translation>
    </message>
    <message>
        <source>Turn portable mode off</source>
        <translation type="unfinished">휴대용 모드 끄기</translation>
    </message>
    <message>
        <source>Turn portable mode on</source>
        <translation type="unfinished">휴대용 모드 켜기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">되돌리기</translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation type="unfinished">되돌리기: {title}</translation>
    </message>
    <message>
        <source>Where this is kept</source>
        <translation type="unfinished">저장 위치</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">사용</translation>
    </message>
    <message>
        <source>{n} of {all} settings</source>
        <translation type="unfinished">설정 {n}/{all}개</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation type="unfinished">{title}: 기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>{title}: show what streamer mode hides, until you leave the field</source>
        <translation type="unfinished">{title}: 입력란을 벗어날 때까지 스트리머 모드가 숨긴 것을 보여 줍니다</translation>
    </message>
</context>
<context>
    <name>SettingsTree</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished">항목</translation>
    </message>
</context>
<context>
    <name>StallBanner</name>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished">서버에 묻기</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">자세히</translation>
    </message>
    <message>
        <source>Leave the game; asks first (Shift+F8)</source>
        <translation type="unfinished">게임에서 나갑니다. 먼저 물어봅니다 (Shift+F8)</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation type="unfinished">나가기…</translation>
    </message>
    <message>
        <source>Posts /lagstat in the room. Everybody sees the answer.</source>
        <translation type="unfinished">방에 /lagstat를 올립니다. 답은 모두에게 보입니다.</translation>
    </message>
    <message>
        <source>Show all stalls of this game (F8)</source>
        <translation type="unfinished">이 게임의 모든 멈춤을 보여 줍니다 (F8)</translation>
    </message>
    <message>
        <source>Why the game waits</source>
        <translation type="unfinished">게임이 기다리는 이유</translation>
    </message>
</context>
<context>
    <name>StallDot</name>
    <message>
        <source>The game waits</source>
        <translation type="unfinished">게임이 기다리는 중</translation>
    </message>
</context>
<context>
    <name>StallLogView</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished">묻기</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished">서버에 묻기</translation>
    </message>
    <message>
        <source>Ask the server who is late?</source>
        <translation type="unfinished">누가 늦는지 서버에 물어볼까요?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">취소</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished">텍스트로 복사</translation>
    </message>
    <message>
        <source>Copy the list and its summary</source>
        <translation type="unfinished">목록과 요약을 복사합니다</translation>
    </message>
    <message>
        <source>No stalls so far.</source>
        <translation type="unfinished">아직 멈춤이 없습니다.</translation>
    </message>
    <message>
        <source>Post /lagstat now</source>
        <translation type="unfinished">지금 /lagstat를 올립니다</translation>
    </message>
    <message>
        <source>Post nothing</source>
        <translation type="unfinished">아무것도 올리지 않습니다</translation>
    </message>
    <message>
        <source>Posts /lagstat in the room. Everybody sees the answer.</source>
        <translation type="unfinished">방에 /lagstat를 올립니다. 답은 모두에게 보입니다.</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation type="unfinished">멈춤</translation>
    </message>
    <message>
        <source>Stalls of this game</source>
        <translation type="unfinished">이 게임의 멈춤</translation>
    </message>
</context>
<context>
    <name>StallModel</name>
    <message>
        <source>At {time}: {verdict}</source>
        <translation type="unfinished">{time}: {verdict}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished">원인</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">길이</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished">근거</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">시간</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished">{seconds}초</translation>
    </message>
    <message>
        <source>{seconds} seconds at {time}: {verdict}</source>
        <translation type="unfinished">{time}, {seconds}초: {verdict}</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished">시작하기 전에</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation type="unfinished">그래도 시작</translation>
    </message>
    <message>
        <source>Start later</source>
        <translation type="unfinished">나중에 시작합니다</translation>
    </message>
    <message>
        <source>Start the game for everybody now</source>
        <translation type="unfinished">지금 모두와 게임을 시작합니다</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">기다리기</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>The server says: “{text}”</source>
        <translation type="unfinished">서버의 말: “{text}”</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1프레임</translation>
    </message>
    <message>
        <source>Addresses and private names are hidden</source>
        <translation type="unfinished">주소와 비공개 이름을 숨기는 중입니다</translation>
    </message>
    <message>
        <source>Connected: {server}</source>
        <translation type="unfinished">연결됨: {server}</translation>
    </message>
    <message>
        <source>Demo game</source>
        <translation type="unfinished">데모 게임</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished">연결 안 됨</translation>
    </message>
    <message>
        <source>ROMs {n}</source>
        <translation type="unfinished">ROM {n}개</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">상태</translation>
    </message>
    <message>
        <source>Streamer mode</source>
        <translation type="unfinished">스트리머 모드</translation>
    </message>
    <message>
        <source>jitter {ms} ms</source>
        <translation type="unfinished">지터 {ms} ms</translation>
    </message>
    <message>
        <source>measuring the ping…</source>
        <translation type="unfinished">핑 측정 중…</translation>
    </message>
    <message>
        <source>round trip {ms} ms in the game</source>
        <translation type="unfinished">게임 중 왕복 {ms} ms</translation>
    </message>
    <message>
        <source>{emulator}: {state}</source>
        <translation type="unfinished">{emulator}: {state}</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n}프레임</translation>
    </message>
    <message>
        <source>{ping} ms fair</source>
        <translation type="unfinished">{ping} ms 보통</translation>
    </message>
    <message>
        <source>{ping} ms good</source>
        <translation type="unfinished">{ping} ms 좋음</translation>
    </message>
    <message>
        <source>{ping} ms poor</source>
        <translation type="unfinished">{ping} ms 나쁨</translation>
    </message>
</context>
<context>
    <name>TopicText</name>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished">항목 내용</translation>
    </message>
</context>
<context>
    <name>TopicsView</name>
    <message>
        <source>Check it for me</source>
        <translation type="unfinished">대신 점검하기</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation type="unfinished">이 낱말이 든 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Run the checks that belong to this topic</source>
        <translation type="unfinished">이 항목에 해당하는 점검을 실행합니다</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">검색</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">도움말 검색</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">항목</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation type="unfinished">점검 결과</translation>
    </message>
</context>
<context>
    <name>UserModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">이름</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">핑</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">유형</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (나)</translation>
    </message>
    <message>
        <source>{name}, ping {ping} milliseconds, connection type {type}</source>
        <translation type="unfinished">{name}, 핑 {ping}밀리초, 연결 유형 {type}</translation>
    </message>
    <message>
        <source>{ping} ms</source>
        <translation type="unfinished">{ping} ms</translation>
    </message>
    <message>
        <source>{user}, messages hidden</source>
        <translation type="unfinished">{user}, 메시지 숨김</translation>
    </message>
    <message>
        <source>{user}, your friend</source>
        <translation type="unfinished">{user}, 내 친구</translation>
    </message>
</context>
<context>
    <name>WaitingGameModel</name>
    <message>
        <source>Delay</source>
        <translation type="unfinished">지연</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">에뮬레이터</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">게임</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">호스트</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">핑</translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished">플레이어</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">서버</translation>
    </message>
    <message>
        <source>{game}, host {host}, on {server}, players {players}, emulator {emulator}, {ping}, {delay}</source>
        <translation type="unfinished">{game}, 호스트 {host}, 서버 {server}, 플레이어 {players}, 에뮬레이터 {emulator}, {ping}, {delay}</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>The address has no host.</source>
        <translation type="unfinished">주소에 호스트가 없습니다.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation type="unfinished">포트는 1에서 65535 사이의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation type="unfinished">호스트 이름이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>1 hour</source>
        <translation type="unfinished">1시간</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished">1분</translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">방금</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished">1분 미만</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">지금</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation type="unfinished">{duration} 전</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation type="unfinished">{n}일</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished">{n}일</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished">{n}시간</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished">{n}시간</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished">{n}분</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished">{n}분</translation>
    </message>
</context>
<context>
    <name>announcements</name>
    <message>
        <source>Everybody is ready. The game starts.</source>
        <translation type="unfinished">모두 준비되었습니다. 게임을 시작합니다.</translation>
    </message>
    <message>
        <source>The game stands still.</source>
        <translation type="unfinished">게임이 멈춰 있습니다.</translation>
    </message>
    <message>
        <source>{name} entered the room.</source>
        <translation type="unfinished">{name} 님이 방에 들어왔습니다.</translation>
    </message>
</context>
<context>
    <name>attached</name>
    <message>
        <source>An emulator</source>
        <translation type="unfinished">에뮬레이터</translation>
    </message>
    <message>
        <source>Another emulator could not attach.</source>
        <translation type="unfinished">다른 에뮬레이터가 연결하지 못했습니다.</translation>
    </message>
    <message>
        <source>Open it, and choose Netplay in its menu. Or let the client open your emulator from now on.</source>
        <translation type="unfinished">에뮬레이터를 열고 메뉴에서 “Netplay”를 고르세요. 아니면 앞으로 클라이언트가 에뮬레이터를 열게 하세요.</translation>
    </message>
    <message>
        <source>Players meet by the emulator&apos;s name, so others with {emulator} cannot join your games.</source>
        <translation type="unfinished">플레이어는 에뮬레이터 이름으로 만나므로, 다음 에뮬레이터를 쓰는 사람은 내 게임에 참가할 수 없습니다: {emulator}</translation>
    </message>
    <message>
        <source>The emulator has no name that every server takes.</source>
        <translation type="unfinished">에뮬레이터의 이름을 받지 않는 서버가 있습니다.</translation>
    </message>
    <message>
        <source>The game starts, and {emulator} is not attached.</source>
        <translation type="unfinished">{emulator}: 게임이 시작되는데 에뮬레이터가 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The server was told {name} instead. Others need the same name to join your games. You can choose it in the library: Name on servers.</source>
        <translation type="unfinished">서버에는 대신 {name} 이름을 알렸습니다. 다른 사람이 내 게임에 참가하려면 같은 이름이 필요합니다. 라이브러리의 “서버에 표시할 이름”에서 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>the demo game</source>
        <translation type="unfinished">데모 게임</translation>
    </message>
    <message>
        <source>{emulator} is attached, and only one can be. Close it, or let it go on alone.</source>
        <translation type="unfinished">{emulator}: 이미 연결되어 있으며, 하나만 연결할 수 있습니다. 닫거나 분리하세요.</translation>
    </message>
    <message>
        <source>{emulator} is attached, but you are here with {here}.</source>
        <translation type="unfinished">{emulator}: 에뮬레이터가 연결되었지만, 지금은 다른 이름으로 들어와 있습니다 ({here}).</translation>
    </message>
    <message>
        <source>{emulator} is attached. Choose a server.</source>
        <translation type="unfinished">{emulator}: 에뮬레이터가 연결되었습니다. 서버를 고르세요.</translation>
    </message>
    <message>
        <source>{emulator} is in a game, which ends for you when you let it go.</source>
        <translation type="unfinished">{emulator}: 게임 중입니다. 분리하면 내 게임이 끝납니다.</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">폴더 추가…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">취소</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation type="unfinished">닉네임 변경</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished">지금 확인</translation>
    </message>
    <message>
        <source>Check once a day</source>
        <translation type="unfinished">하루 한 번 확인</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished">다른 것 선택</translation>
    </message>
    <message>
        <source>Choose emulator</source>
        <translation type="unfinished">에뮬레이터 선택</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished">파일 선택…</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished">폴더 선택</translation>
    </message>
    <message>
        <source>Choose program…</source>
        <translation type="unfinished">프로그램 선택…</translation>
    </message>
    <message>
        <source>Compare ROMs</source>
        <translation type="unfinished">ROM 비교</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">복사</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation type="unfinished">그래도 복사</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation type="unfinished">둘 다 복사</translation>
    </message>
    <message>
        <source>Copy invite</source>
        <translation type="unfinished">초대 복사</translation>
    </message>
    <message>
        <source>Create game</source>
        <translation type="unfinished">게임 만들기</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">편집</translation>
    </message>
    <message>
        <source>End the game and let it go</source>
        <translation type="unfinished">게임을 끝내고 분리하기</translation>
    </message>
    <message>
        <source>Go to the lobby</source>
        <translation type="unfinished">로비로 가기</translation>
    </message>
    <message>
        <source>Host one here</source>
        <translation type="unfinished">여기서 서버 열기</translation>
    </message>
    <message>
        <source>How to</source>
        <translation type="unfinished">방법</translation>
    </message>
    <message>
        <source>How to allow it</source>
        <translation type="unfinished">허용하는 방법</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation type="unfinished">고치는 방법</translation>
    </message>
    <message>
        <source>Install the right one…</source>
        <translation type="unfinished">맞는 것 설치…</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation type="unfinished">방 나가기</translation>
    </message>
    <message>
        <source>Let it go on alone</source>
        <translation type="unfinished">분리하기</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">다시 로그인</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation type="unfinished">이 버전은 건너뛰기</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation type="unfinished">알림 받기</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">지금</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation type="unfinished">페이지 열기</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation type="unfinished">다른 서버</translation>
    </message>
    <message>
        <source>Other ways to play</source>
        <translation type="unfinished">다른 방법으로 플레이</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation type="unfinished">주소 붙여넣기</translation>
    </message>
    <message>
        <source>Play the demo</source>
        <translation type="unfinished">데모 플레이</translation>
    </message>
    <message>
        <source>Post ROM check</source>
        <translation type="unfinished">ROM 확인 올리기</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">지금 연습</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished">그래도 끝내기</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished">다시 연결</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation type="unfinished">필터 초기화</translation>
    </message>
    <message>
        <source>Restart game</source>
        <translation type="unfinished">게임 다시 시작</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation type="unfinished">점검 실행</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished">보고서 저장</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">다시 스캔</translation>
    </message>
    <message>
        <source>Send with ? instead</source>
        <translation type="unfinished">?로 바꿔 보내기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">설정</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">모두 보기</translation>
    </message>
    <message>
        <source>Show all servers</source>
        <translation type="unfinished">모든 서버 보기</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation type="unfinished">로그 보기</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished">찾는 방법</translation>
    </message>
    <message>
        <source>Show my matching files</source>
        <translation type="unfinished">맞는 내 파일 보기</translation>
    </message>
    <message>
        <source>Show servers</source>
        <translation type="unfinished">서버 보기</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished">파일 보기</translation>
    </message>
    <message>
        <source>Show the invitation</source>
        <translation type="unfinished">초대 보기</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation type="unfinished">라이브러리 보기</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation type="unfinished">그래도 시작</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished">중지</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation type="unfinished">그만 시도</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">다시 시도</translation>
    </message>
    <message>
        <source>Try again in 20 s</source>
        <translation type="unfinished">20초 후 다시 시도</translation>
    </message>
    <message>
        <source>Try every 15 s and tell me</source>
        <translation type="unfinished">15초마다 시도하고 알리기</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished">되돌리기…</translation>
    </message>
    <message>
        <source>Use LAN and reconnect</source>
        <translation type="unfinished">LAN으로 다시 연결</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">기다리기</translation>
    </message>
    <message>
        <source>What does it do?</source>
        <translation type="unfinished">무엇을 하나요?</translation>
    </message>
    <message>
        <source>What is a full set?</source>
        <translation type="unfinished">풀 세트란?</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation type="unfinished">알아 둘 점</translation>
    </message>
    <message>
        <source>What works here?</source>
        <translation type="unfinished">쓸 수 있는 것은?</translation>
    </message>
</context>
<context>
    <name>charsets</name>
    <message>
        <source>Central European 1250</source>
        <translation type="unfinished">중앙유럽어 1250</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation type="unfinished">중국어 (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GBK)</source>
        <translation type="unfinished">중국어 (GBK)</translation>
    </message>
    <message>
        <source>Cyrillic 1251</source>
        <translation type="unfinished">키릴 문자 1251</translation>
    </message>
    <message>
        <source>Greek 1253</source>
        <translation type="unfinished">그리스어 1253</translation>
    </message>
    <message>
        <source>Korean 949</source>
        <translation type="unfinished">한국어 949</translation>
    </message>
    <message>
        <source>Shift-JIS</source>
        <translation type="unfinished">Shift-JIS</translation>
    </message>
    <message>
        <source>Thai 874</source>
        <translation type="unfinished">태국어 874</translation>
    </message>
    <message>
        <source>Turkish 1254</source>
        <translation type="unfinished">튀르키예어 1254</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished">UTF-8</translation>
    </message>
    <message>
        <source>Western 1252</source>
        <translation type="unfinished">서유럽어 1252</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A DAT file names the known dumps. It is optional.</source>
        <translation type="unfinished">DAT 파일에는 알려진 덤프가 적혀 있습니다. 없어도 됩니다.</translation>
    </message>
    <message>
        <source>A VPN is in use: {adapter}</source>
        <translation type="unfinished">VPN 사용 중: {adapter}</translation>
    </message>
    <message>
        <source>A game is running, and this check would take time from it.</source>
        <translation type="unfinished">게임이 진행 중이며, 이 점검은 게임의 시간을 뺏습니다.</translation>
    </message>
    <message>
        <source>Add a folder with your games to the library.</source>
        <translation type="unfinished">게임이 있는 폴더를 라이브러리에 추가하세요.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">폴더 추가…</translation>
    </message>
    <message>
        <source>Another file than the others’ desyncs at once. Compare it in the room.</source>
        <translation type="unfinished">다른 사람과 파일이 다르면 바로 디싱크가 납니다. 방에서 비교하세요.</translation>
    </message>
    <message>
        <source>Cable or Wi-Fi</source>
        <translation type="unfinished">유선 또는 Wi-Fi</translation>
    </message>
    <message>
        <source>Cable or Wi-Fi: this system does not tell</source>
        <translation type="unfinished">유선 또는 Wi-Fi: 이 시스템에서는 알 수 없음</translation>
    </message>
    <message>
        <source>Choose another one in the library.</source>
        <translation type="unfinished">라이브러리에서 다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose emulator</source>
        <translation type="unfinished">에뮬레이터 선택</translation>
    </message>
    <message>
        <source>Choose where it is now, or another one.</source>
        <translation type="unfinished">지금 있는 곳을 지정하거나 다른 것을 선택하세요.</translation>
    </message>
    <message>
        <source>Clock and settings folder</source>
        <translation type="unfinished">시계와 설정 폴더</translation>
    </message>
    <message>
        <source>Close other programs while you play.</source>
        <translation type="unfinished">플레이하는 동안 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>Computer: 60 frames per second</source>
        <translation type="unfinished">컴퓨터: 초당 60프레임</translation>
    </message>
    <message>
        <source>Computer: busy to {percent} %, {fps} fps possible</source>
        <translation type="unfinished">컴퓨터: 사용률 {percent} %, {fps} fps 가능</translation>
    </message>
    <message>
        <source>Computer: late by {ms} ms, {fps} fps possible</source>
        <translation type="unfinished">컴퓨터: {ms} ms 늦음, {fps} fps 가능</translation>
    </message>
    <message>
        <source>Computer: {fps} fps possible, timer error {ms} ms</source>
        <translation type="unfinished">컴퓨터: {fps} fps 가능, 타이머 오차 {ms} ms</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">연결 유형</translation>
    </message>
    <message>
        <source>Connection type LAN</source>
        <translation type="unfinished">연결 유형 LAN</translation>
    </message>
    <message>
        <source>Connection type {type}</source>
        <translation type="unfinished">연결 유형 {type}</translation>
    </message>
    <message>
        <source>Demo Arena</source>
        <translation type="unfinished">Demo Arena</translation>
    </message>
    <message>
        <source>Direct line or VPN</source>
        <translation type="unfinished">직접 연결 또는 VPN</translation>
    </message>
    <message>
        <source>Direct line or VPN: this system does not tell</source>
        <translation type="unfinished">직접 연결 또는 VPN: 이 시스템에서는 알 수 없음</translation>
    </message>
    <message>
        <source>Direct line, no VPN adapter in use</source>
        <translation type="unfinished">직접 연결, 사용 중인 VPN 어댑터 없음</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">에뮬레이터</translation>
    </message>
    <message>
        <source>Emulator: the chosen one is not set up any more</source>
        <translation type="unfinished">에뮬레이터: 선택한 것이 더 이상 설정에 없음</translation>
    </message>
    <message>
        <source>Emulator: {name} is not there any more</source>
        <translation type="unfinished">에뮬레이터: {name} – 더 이상 그 자리에 없음</translation>
    </message>
    <message>
        <source>Emulator: {name} may not be run</source>
        <translation type="unfinished">에뮬레이터: {name} – 실행이 허용되지 않음</translation>
    </message>
    <message>
        <source>Emulator: {name}, is attached</source>
        <translation type="unfinished">에뮬레이터: {name}, 연결됨</translation>
    </message>
    <message>
        <source>Emulator: {name}, is there</source>
        <translation type="unfinished">에뮬레이터: {name}, 있음</translation>
    </message>
    <message>
        <source>Emulator: {name}, starts</source>
        <translation type="unfinished">에뮬레이터: {name}, 시작됨</translation>
    </message>
    <message>
        <source>Frames can come late. Look at energy saving, and close other programs.</source>
        <translation type="unfinished">프레임이 늦게 올 수 있습니다. 절전 설정을 확인하고 다른 프로그램을 닫으세요.</translation>
    </message>
    <message>
        <source>Games go a longer way through it. Some VPNs do not carry UDP.</source>
        <translation type="unfinished">게임이 VPN을 거쳐 더 먼 길로 갑니다. UDP를 전달하지 않는 VPN도 있습니다.</translation>
    </message>
    <message>
        <source>How to allow it</source>
        <translation type="unfinished">허용하는 방법</translation>
    </message>
    <message>
        <source>How to open it</source>
        <translation type="unfinished">여는 방법</translation>
    </message>
    <message>
        <source>It sends {n} frames at a time and waits for them. LAN is faster.</source>
        <translation type="unfinished">한 번에 {n}프레임씩 모아서 보냅니다. LAN이 더 빠릅니다.</translation>
    </message>
    <message>
        <source>It was not through after five seconds.</source>
        <translation type="unfinished">5초가 지나도 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation type="unfinished">이름 조회</translation>
    </message>
    <message>
        <source>Name lookup works</source>
        <translation type="unfinished">이름 조회 정상</translation>
    </message>
    <message>
        <source>Name lookup: no answer</source>
        <translation type="unfinished">이름 조회: 응답 없음</translation>
    </message>
    <message>
        <source>Name lookup: there is no name to ask for</source>
        <translation type="unfinished">이름 조회: 조회할 이름이 없음</translation>
    </message>
    <message>
        <source>Name lookup: {host} was not found</source>
        <translation type="unfinished">이름 조회: {host} – 찾지 못함</translation>
    </message>
    <message>
        <source>Only for hosting. Let a friend outside your network follow your invitation.</source>
        <translation type="unfinished">서버를 열 때만 필요합니다. 네트워크 밖의 친구에게 초대를 따라 들어와 보게 하세요.</translation>
    </message>
    <message>
        <source>Open Servers once, or add an address. Then there is somebody to ask.</source>
        <translation type="unfinished">서버 페이지를 한 번 열거나 주소를 추가하세요. 그래야 물어볼 상대가 생깁니다.</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation type="unfinished">주소 붙여넣기</translation>
    </message>
    <message>
        <source>Port for hosting, from outside</source>
        <translation type="unfinished">서버용 포트, 외부에서</translation>
    </message>
    <message>
        <source>Port {port} can be reached from outside</source>
        <translation type="unfinished">외부에서 포트 {port} 접속 가능</translation>
    </message>
    <message>
        <source>Port {port} from outside: needs a friend’s client</source>
        <translation type="unfinished">외부에서 포트 {port}: 친구의 클라이언트가 필요함</translation>
    </message>
    <message>
        <source>Practice and the library work without it.</source>
        <translation type="unfinished">이것 없이도 연습과 라이브러리는 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">지금 연습</translation>
    </message>
    <message>
        <source>ROM: one of {n} files differs from the known dump</source>
        <translation type="unfinished">ROM: 파일 {n}개 중 1개가 알려진 덤프와 다름</translation>
    </message>
    <message>
        <source>ROMs</source>
        <translation type="unfinished">ROM</translation>
    </message>
    <message>
        <source>ROMs: all of {n} files are known dumps</source>
        <translation type="unfinished">ROM: 파일 {n}개 모두 알려진 덤프</translation>
    </message>
    <message>
        <source>ROMs: no folder has been searched</source>
        <translation type="unfinished">ROM: 검색한 폴더가 없음</translation>
    </message>
    <message>
        <source>ROMs: {k} of {n} files differ from known dumps</source>
        <translation type="unfinished">ROM: 파일 {n}개 중 {k}개가 알려진 덤프와 다름</translation>
    </message>
    <message>
        <source>ROMs: {n} files, and no DAT file to compare them with</source>
        <translation type="unfinished">ROM: 파일 {n}개, 비교할 DAT 파일 없음</translation>
    </message>
    <message>
        <source>Server lists</source>
        <translation type="unfinished">서버 목록</translation>
    </message>
    <message>
        <source>Server lists: 0 of {m} answered</source>
        <translation type="unfinished">서버 목록: {m}개 중 0개 응답</translation>
    </message>
    <message>
        <source>Server lists: none is switched on</source>
        <translation type="unfinished">서버 목록: 켜진 것이 없음</translation>
    </message>
    <message>
        <source>Server lists: {n} of {m} answered</source>
        <translation type="unfinished">서버 목록: {m}개 중 {n}개 응답</translation>
    </message>
    <message>
        <source>Server lists: {n} of {m} answered, and named no server</source>
        <translation type="unfinished">서버 목록: {m}개 중 {n}개 응답, 서버는 없음</translation>
    </message>
    <message>
        <source>Servers themselves may work: paste an address from your community.</source>
        <translation type="unfinished">서버 자체는 될 수 있습니다. 커뮤니티에서 받은 주소를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Set the clock: secure web pages, such as server lists, may be refused.</source>
        <translation type="unfinished">시계를 맞추세요. 서버 목록 같은 보안 웹 페이지가 거부될 수 있습니다.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">설정</translation>
    </message>
    <message>
        <source>Settings and favourites are lost at the end.</source>
        <translation type="unfinished">끝낼 때 설정과 즐겨찾기가 사라집니다.</translation>
    </message>
    <message>
        <source>Settings are not kept in this run</source>
        <translation type="unfinished">이번 실행에서는 설정이 저장되지 않음</translation>
    </message>
    <message>
        <source>Settings folder writable, clock steady</source>
        <translation type="unfinished">설정 폴더에 쓸 수 있음, 시계 안정</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">보기</translation>
    </message>
    <message>
        <source>Show the servers</source>
        <translation type="unfinished">서버 보기</translation>
    </message>
    <message>
        <source>Some packets come late there. A cable is steadier.</source>
        <translation type="unfinished">Wi-Fi에서는 일부 패킷이 늦게 옵니다. 유선이 더 안정적입니다.</translation>
    </message>
    <message>
        <source>Something on your side blocks UDP – often a company or school network, or a VPN.</source>
        <translation type="unfinished">내 쪽에서 무언가가 UDP를 막고 있습니다. 회사나 학교 네트워크, VPN인 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Something sets the clock. Times may be wrong.</source>
        <translation type="unfinished">무언가가 시계를 바꿉니다. 시간이 틀릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Stopped before it was through.</source>
        <translation type="unfinished">끝나기 전에 중지되었습니다.</translation>
    </message>
    <message>
        <source>Text encoding of this server</source>
        <translation type="unfinished">이 서버의 텍스트 인코딩</translation>
    </message>
    <message>
        <source>Text encoding of this server: {charset} (found by itself)</source>
        <translation type="unfinished">이 서버의 텍스트 인코딩: {charset} (자동으로 찾음)</translation>
    </message>
    <message>
        <source>Text encoding of this server: {charset} (your choice)</source>
        <translation type="unfinished">이 서버의 텍스트 인코딩: {charset} (직접 선택)</translation>
    </message>
    <message>
        <source>Text encoding: not on a server</source>
        <translation type="unfinished">텍스트 인코딩: 서버에 연결되지 않음</translation>
    </message>
    <message>
        <source>The check itself did not work here. That says nothing about the rest.</source>
        <translation type="unfinished">점검 자체가 여기서 동작하지 않았습니다. 나머지와는 상관없습니다.</translation>
    </message>
    <message>
        <source>The clock jumped by {step} s just now</source>
        <translation type="unfinished">방금 시계가 {step}초 건너뛰었음</translation>
    </message>
    <message>
        <source>The clock says {date}</source>
        <translation type="unfinished">시계의 날짜: {date}</translation>
    </message>
    <message>
        <source>The lists are run by volunteers. Servers themselves may still work.</source>
        <translation type="unfinished">목록은 자원봉사자가 운영합니다. 서버 자체는 여전히 될 수 있습니다.</translation>
    </message>
    <message>
        <source>The network was not to be used.</source>
        <translation type="unfinished">네트워크를 쓰지 않도록 되어 있었습니다.</translation>
    </message>
    <message>
        <source>The network’s name server does not answer. Do web pages open?</source>
        <translation type="unfinished">네트워크의 이름 서버(DNS)가 응답하지 않습니다. 웹 페이지는 열리나요?</translation>
    </message>
    <message>
        <source>The settings folder cannot be written to</source>
        <translation type="unfinished">설정 폴더에 쓸 수 없음</translation>
    </message>
    <message>
        <source>The settings have the public lists.</source>
        <translation type="unfinished">설정에 공개 목록이 있습니다.</translation>
    </message>
    <message>
        <source>The system does not allow to run the file.</source>
        <translation type="unfinished">시스템이 이 파일의 실행을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>They may be off, or something on your side blocks UDP.</source>
        <translation type="unfinished">서버가 꺼져 있거나, 내 쪽에서 무언가가 UDP를 막고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation type="unfinished">이 컴퓨터에 네트워크가 없음</translation>
    </message>
    <message>
        <source>Turn the VPN or proxy off, or on for both.</source>
        <translation type="unfinished">VPN이나 프록시를 끄거나, 둘 다에 쓰세요.</translation>
    </message>
    <message>
        <source>UDP and web leave by different adapters: {udp} and {web}</source>
        <translation type="unfinished">UDP와 웹이 서로 다른 어댑터로 나감: {udp}, {web}</translation>
    </message>
    <message>
        <source>UDP to game servers</source>
        <translation type="unfinished">게임 서버로 가는 UDP</translation>
    </message>
    <message>
        <source>UDP: 0 of {m} servers answered</source>
        <translation type="unfinished">UDP: 서버 {m}개 중 0개 응답</translation>
    </message>
    <message>
        <source>UDP: 0 of {m} servers answered, web works</source>
        <translation type="unfinished">UDP: 서버 {m}개 중 0개 응답, 웹은 정상</translation>
    </message>
    <message>
        <source>UDP: no server is known that could be asked</source>
        <translation type="unfinished">UDP: 물어볼 수 있는 서버가 없음</translation>
    </message>
    <message>
        <source>UDP: {n} of {m} servers answered</source>
        <translation type="unfinished">UDP: 서버 {m}개 중 {n}개 응답</translation>
    </message>
    <message>
        <source>Use LAN</source>
        <translation type="unfinished">LAN 사용</translation>
    </message>
    <message>
        <source>What a VPN does</source>
        <translation type="unfinished">VPN의 영향</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished">무슨 뜻인가요</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">할 일</translation>
    </message>
    <message>
        <source>Why LAN?</source>
        <translation type="unfinished">왜 LAN인가요</translation>
    </message>
    <message>
        <source>Why a cable helps</source>
        <translation type="unfinished">유선이 좋은 이유</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished">왜 중요한가요</translation>
    </message>
    <message>
        <source>Wi-Fi in use</source>
        <translation type="unfinished">Wi-Fi 사용 중</translation>
    </message>
    <message>
        <source>Wi-Fi in use: jitter {ms} ms</source>
        <translation type="unfinished">Wi-Fi 사용 중: 지터 {ms} ms</translation>
    </message>
    <message>
        <source>Wi-Fi is not in use</source>
        <translation type="unfinished">Wi-Fi 사용 안 함</translation>
    </message>
    <message>
        <source>Without names neither lists nor most servers are found.</source>
        <translation type="unfinished">이름 조회가 안 되면 목록도 대부분의 서버도 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished">외 {n}개</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation type="unfinished">동작하지 않음</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">다름</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished">실패</translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished">정상</translation>
    </message>
    <message>
        <source>look here</source>
        <translation type="unfinished">확인 필요</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">응답 없음</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished">검사 안 함</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation type="unfinished">검사 중…</translation>
    </message>
    <message>
        <source>{subject}: {said}</source>
        <translation type="unfinished">{subject}: {said}</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished">{s}초</translation>
    </message>
    <message>
        <source>{title}, {bits}-bit</source>
        <translation type="unfinished">{title}, {bits}비트</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>It closes with this window, and so do all games on it.</source>
        <translation type="unfinished">이 창을 닫으면 서버도 닫히고, 그곳의 모든 게임도 끝납니다.</translation>
    </message>
    <message>
        <source>One other player is on your server.</source>
        <translation type="unfinished">내 서버에 다른 플레이어가 1명 있습니다.</translation>
    </message>
    <message>
        <source>The others may go on without you.</source>
        <translation type="unfinished">다른 사람들은 계속 진행할 수 있습니다.</translation>
    </message>
    <message>
        <source>The room is yours and closes: the game ends for everybody.</source>
        <translation type="unfinished">내가 연 방이라서 닫히며, 모두의 게임이 끝납니다.</translation>
    </message>
    <message>
        <source>Your game is still running.</source>
        <translation type="unfinished">게임이 아직 진행 중입니다.</translation>
    </message>
    <message>
        <source>{n} other players are on your server.</source>
        <translation type="unfinished">내 서버에 다른 플레이어가 {n}명 있습니다.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Close this game</source>
        <translation type="unfinished">이 게임 닫기</translation>
    </message>
    <message>
        <source>Keep out for 60 minutes</source>
        <translation type="unfinished">60분간 차단</translation>
    </message>
    <message>
        <source>Make a moderator for 60 minutes</source>
        <translation type="unfinished">60분간 모더레이터로 지정</translation>
    </message>
    <message>
        <source>Mute for 15 minutes</source>
        <translation type="unfinished">15분간 채팅 금지</translation>
    </message>
    <message>
        <source>Remove from the server</source>
        <translation type="unfinished">서버에서 강퇴</translation>
    </message>
    <message>
        <source>close a game</source>
        <translation type="unfinished">게임을 닫습니다</translation>
    </message>
    <message>
        <source>keep somebody out for some minutes</source>
        <translation type="unfinished">몇 분 동안 차단합니다</translation>
    </message>
    <message>
        <source>let everybody&apos;s messages through again</source>
        <translation type="unfinished">모두의 메시지를 다시 허용합니다</translation>
    </message>
    <message>
        <source>let somebody&apos;s messages through again</source>
        <translation type="unfinished">한 사람의 메시지를 다시 허용합니다</translation>
    </message>
    <message>
        <source>let the server hold back everybody&apos;s messages</source>
        <translation type="unfinished">서버가 모두의 메시지를 막게 합니다</translation>
    </message>
    <message>
        <source>let the server hold back somebody&apos;s messages</source>
        <translation type="unfinished">서버가 한 사람의 메시지를 막게 합니다</translation>
    </message>
    <message>
        <source>let the server list its commands</source>
        <translation type="unfinished">서버의 명령 목록을 봅니다</translation>
    </message>
    <message>
        <source>look for somebody by name</source>
        <translation type="unfinished">이름으로 사람을 찾습니다</translation>
    </message>
    <message>
        <source>make somebody a moderator for some minutes</source>
        <translation type="unfinished">몇 분 동안 모더레이터로 지정합니다</translation>
    </message>
    <message>
        <source>mute somebody for some minutes</source>
        <translation type="unfinished">몇 분 동안 채팅을 금지합니다</translation>
    </message>
    <message>
        <source>private message to the user with this id</source>
        <translation type="unfinished">이 ID의 사용자에게 보내는 개인 메시지</translation>
    </message>
    <message>
        <source>receive no private messages</source>
        <translation type="unfinished">개인 메시지를 받지 않습니다</translation>
    </message>
    <message>
        <source>receive private messages again</source>
        <translation type="unfinished">개인 메시지를 다시 받습니다</translation>
    </message>
    <message>
        <source>remove somebody from the server</source>
        <translation type="unfinished">서버에서 강퇴합니다</translation>
    </message>
    <message>
        <source>say something to everybody as the server</source>
        <translation type="unfinished">서버 이름으로 모두에게 말합니다</translation>
    </message>
    <message>
        <source>say what you do, in the third person</source>
        <translation type="unfinished">내 행동을 3인칭으로 말합니다</translation>
    </message>
    <message>
        <source>tell the server&apos;s software</source>
        <translation type="unfinished">서버의 소프트웨어를 알려 줍니다</translation>
    </message>
    <message>
        <source>tell you your own address</source>
        <translation type="unfinished">내 주소를 알려 줍니다</translation>
    </message>
    <message>
        <source>{command} (moderators)</source>
        <translation type="unfinished">{command} (모더레이터)</translation>
    </message>
</context>
<context>
    <name>connecting</name>
    <message>
        <source>(try {n} of {m}).</source>
        <translation type="unfinished">({m}번 중 {n}번째 시도).</translation>
    </message>
    <message>
        <source>An invitation to {server} is waiting.</source>
        <translation type="unfinished">초대가 기다리고 있습니다: {server}</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished">철자를 확인하세요.</translation>
    </message>
    <message>
        <source>Connection lost after {t}.</source>
        <translation type="unfinished">{t} 후 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>Connection lost. Reconnecting in {s} s</source>
        <translation type="unfinished">연결이 끊겼습니다. {s}초 후 다시 연결합니다</translation>
    </message>
    <message>
        <source>Connection to {server} lost.</source>
        <translation type="unfinished">서버와의 연결이 끊겼습니다: {server}</translation>
    </message>
    <message>
        <source>Defaults are used for it. A broken file is kept beside the new one.</source>
        <translation type="unfinished">기본값을 사용합니다. 손상된 파일은 새 파일 옆에 보관됩니다.</translation>
    </message>
    <message>
        <source>Disconnected: {server} had not heard from you.</source>
        <translation type="unfinished">{server}: 내 응답이 오지 않아 연결을 끊었습니다.</translation>
    </message>
    <message>
        <source>Forward UDP {port} to {address}. On the local network it works.</source>
        <translation type="unfinished">공유기에서 UDP 포트 {port}번을 이 주소로 전달하세요: {address}. 로컬 네트워크에서는 지금도 됩니다.</translation>
    </message>
    <message>
        <source>Friends outside your network may not reach you yet.</source>
        <translation type="unfinished">네트워크 밖의 친구는 아직 들어오지 못할 수 있습니다.</translation>
    </message>
    <message>
        <source>If it was not meant so, connect again.</source>
        <translation type="unfinished">의도한 것이 아니라면 다시 연결하세요.</translation>
    </message>
    <message>
        <source>It ends by itself after a few minutes without contact.</source>
        <translation type="unfinished">몇 분 동안 연락이 없으면 저절로 끝납니다.</translation>
    </message>
    <message>
        <source>It gave no reason. If it was not meant so, connect again.</source>
        <translation type="unfinished">이유는 알려 주지 않았습니다. 의도한 것이 아니라면 다시 연결하세요.</translation>
    </message>
    <message>
        <source>It has a control character in it.</source>
        <translation type="unfinished">제어 문자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>It has an invisible character, or one that turns the writing around.</source>
        <translation type="unfinished">보이지 않는 문자나 글의 방향을 바꾸는 문자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>It has characters that servers refuse.</source>
        <translation type="unfinished">서버가 거부하는 문자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>It is too long: 30 characters at most.</source>
        <translation type="unfinished">너무 깁니다. 최대 30자입니다.</translation>
    </message>
    <message>
        <source>It is used from the next login on.</source>
        <translation type="unfinished">다음 로그인부터 사용됩니다.</translation>
    </message>
    <message>
        <source>It may be off or the address changed.</source>
        <translation type="unfinished">꺼져 있거나 주소가 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>It may have started or been closed. You are in the lobby.</source>
        <translation type="unfinished">시작했거나 닫혔을 수 있습니다. 지금 로비에 있습니다.</translation>
    </message>
    <message>
        <source>It must not look like a web address.</source>
        <translation type="unfinished">웹 주소처럼 보이면 안 됩니다.</translation>
    </message>
    <message>
        <source>Last seen {age}.</source>
        <translation type="unfinished">마지막으로 본 때: {age}.</translation>
    </message>
    <message>
        <source>Nearer servers: {list}.</source>
        <translation type="unfinished">더 가까운 서버: {list}.</translation>
    </message>
    <message>
        <source>No such address: {host}.</source>
        <translation type="unfinished">그런 주소가 없습니다: {host}.</translation>
    </message>
    <message>
        <source>On Wi-Fi, try a cable first.</source>
        <translation type="unfinished">Wi-Fi라면 먼저 유선으로 해 보세요.</translation>
    </message>
    <message>
        <source>Only its operator can change that; the app cannot know why.</source>
        <translation type="unfinished">운영자만 바꿀 수 있습니다. 이유는 이 프로그램이 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Paste a link or an address.</source>
        <translation type="unfinished">링크 또는 주소를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Port {wanted} is in use by another program.</source>
        <translation type="unfinished">다른 프로그램이 포트 {wanted}번을 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Port {wanted} is in use by {program}.</source>
        <translation type="unfinished">포트 {wanted}번을 쓰고 있는 프로그램: {program}</translation>
    </message>
    <message>
        <source>Practice and the library work. We look again every 10 s.</source>
        <translation type="unfinished">연습과 라이브러리는 쓸 수 있습니다. 10초마다 다시 확인합니다.</translation>
    </message>
    <message>
        <source>Servers refuse “{detail}”.</source>
        <translation type="unfinished">서버가 거부하는 문자: “{detail}”.</translation>
    </message>
    <message>
        <source>Some of what was kept could not be read.</source>
        <translation type="unfinished">저장된 것 중 일부를 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Somebody there has this name already.</source>
        <translation type="unfinished">그곳에 이미 같은 이름을 쓰는 사람이 있습니다.</translation>
    </message>
    <message>
        <source>The connection type is LAN now.</source>
        <translation type="unfinished">이제 연결 유형은 LAN입니다.</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation type="unfinished">프로그램을 다시 시작하면 언어가 바뀝니다.</translation>
    </message>
    <message>
        <source>The others may go on without you.</source>
        <translation type="unfinished">다른 사람들은 계속 진행할 수 있습니다.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation type="unfinished">포트는 1에서 65535 사이의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>The server in this link is no address.</source>
        <translation type="unfinished">이 링크에 적힌 서버는 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>The server refuses you.</source>
        <translation type="unfinished">서버가 접속을 거부합니다.</translation>
    </message>
    <message>
        <source>The server says: “{text}”</source>
        <translation type="unfinished">서버의 말: “{text}”</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation type="unfinished">이 텍스트에 주소가 없습니다.</translation>
    </message>
    <message>
        <source>This client speaks 0.83. Choose another server.</source>
        <translation type="unfinished">이 클라이언트는 0.83을 씁니다. 다른 서버를 고르세요.</translation>
    </message>
    <message>
        <source>This is a web page, not a game server. Paste the server’s address.</source>
        <translation type="unfinished">게임 서버가 아니라 웹 페이지입니다. 서버의 주소를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>This is far more than an address.</source>
        <translation type="unfinished">주소라기에는 너무 깁니다.</translation>
    </message>
    <message>
        <source>This is no kaillera: link.</source>
        <translation type="unfinished">kaillera: 링크가 아닙니다.</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation type="unfinished">호스트 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>This leads nowhere.</source>
        <translation type="unfinished">갈 곳이 없는 링크입니다.</translation>
    </message>
    <message>
        <source>This link cannot be followed.</source>
        <translation type="unfinished">이 링크는 따라갈 수 없습니다.</translation>
    </message>
    <message>
        <source>This link has a value that no invitation has, so it is not followed.</source>
        <translation type="unfinished">초대에는 없는 값이 들어 있어 이 링크를 따라가지 않습니다.</translation>
    </message>
    <message>
        <source>This link is longer than a link may be.</source>
        <translation type="unfinished">이 링크는 허용된 길이보다 깁니다.</translation>
    </message>
    <message>
        <source>This link names no server.</source>
        <translation type="unfinished">이 링크에 서버가 없습니다.</translation>
    </message>
    <message>
        <source>This link was made by a newer version of the program.</source>
        <translation type="unfinished">이 링크는 더 새로운 버전의 프로그램에서 만들어졌습니다.</translation>
    </message>
    <message>
        <source>This name belongs to the server.</source>
        <translation type="unfinished">이 이름은 서버의 것입니다.</translation>
    </message>
    <message>
        <source>This server accepts only certain emulators.</source>
        <translation type="unfinished">이 서버는 정해진 에뮬레이터만 받습니다.</translation>
    </message>
    <message>
        <source>This server does not accept your connection type “{t}”.</source>
        <translation type="unfinished">이 서버는 지금 쓰는 연결 유형을 받지 않습니다: “{t}”.</translation>
    </message>
    <message>
        <source>This server still has your last session.</source>
        <translation type="unfinished">이 서버에 지난 세션이 아직 남아 있습니다.</translation>
    </message>
    <message>
        <source>This server wants another nickname:</source>
        <translation type="unfinished">이 서버는 다른 닉네임을 요구합니다:</translation>
    </message>
    <message>
        <source>This server’s text cannot carry “{detail}”.</source>
        <translation type="unfinished">이 서버의 텍스트로는 보낼 수 없는 문자: “{detail}”.</translation>
    </message>
    <message>
        <source>Trying {server} again in {s} s.</source>
        <translation type="unfinished">{s}초 후 다시 시도합니다: {server}</translation>
    </message>
    <message>
        <source>Trying {server} every 15 s ({n} so far).</source>
        <translation type="unfinished">15초마다 시도 중입니다: {server} (지금까지 {n}번)</translation>
    </message>
    <message>
        <source>Turn the VPN or proxy off, or on for both.</source>
        <translation type="unfinished">VPN이나 프록시를 끄거나, 둘 다에 쓰세요.</translation>
    </message>
    <message>
        <source>Type a name or an address, for example 192.168.1.5:27888.</source>
        <translation type="unfinished">이름이나 주소를 입력하세요. 예: 192.168.1.5:27888</translation>
    </message>
    <message>
        <source>Type a name that others will see.</source>
        <translation type="unfinished">다른 사람에게 보일 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>UDP seems to be blocked here.</source>
        <translation type="unfinished">여기서는 UDP가 막힌 것 같습니다.</translation>
    </message>
    <message>
        <source>We do not know this message.</source>
        <translation type="unfinished">알 수 없는 메시지입니다.</translation>
    </message>
    <message>
        <source>We took {port} instead; the invite contains it.</source>
        <translation type="unfinished">대신 {port}번을 사용했습니다. 초대에도 들어 있습니다.</translation>
    </message>
    <message>
        <source>Web works, but 0 of {n} game servers answered. Company, school and hotel networks often do that; a VPN may too.</source>
        <translation type="unfinished">웹은 되지만 게임 서버 {n}개 중 0개가 응답했습니다. 회사, 학교, 호텔 네트워크에서 흔하고, VPN 때문일 수도 있습니다.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation type="unfinished">오프라인입니다.</translation>
    </message>
    <message>
        <source>You are told as soon as there is room.</source>
        <translation type="unfinished">자리가 나면 바로 알려 줍니다.</translation>
    </message>
    <message>
        <source>You use {e}.</source>
        <translation type="unfinished">지금 쓰는 것: {e}.</translation>
    </message>
    <message>
        <source>You were disconnected, so that no more are opened. Choose another server.</source>
        <translation type="unfinished">더 열리지 않도록 연결을 끊었습니다. 다른 서버를 고르세요.</translation>
    </message>
    <message>
        <source>Your UDP and web traffic leave by different addresses.</source>
        <translation type="unfinished">UDP와 웹이 서로 다른 주소로 나갑니다.</translation>
    </message>
    <message>
        <source>Your game goes on. Look at it when you like.</source>
        <translation type="unfinished">게임은 계속됩니다. 편할 때 확인하세요.</translation>
    </message>
    <message>
        <source>Your ping is too high for this server.</source>
        <translation type="unfinished">이 서버에 비해 핑이 너무 높습니다.</translation>
    </message>
    <message>
        <source>Your ping is too high for this server: {p} ms, limit {m}.</source>
        <translation type="unfinished">이 서버에 비해 핑이 너무 높습니다: {p} ms, 한도 {m}.</translation>
    </message>
    <message>
        <source>{server} does not answer.</source>
        <translation type="unfinished">서버가 응답하지 않습니다: {server}</translation>
    </message>
    <message>
        <source>{server} ended your session.</source>
        <translation type="unfinished">서버가 세션을 끝냈습니다: {server}</translation>
    </message>
    <message>
        <source>{server} is full ({n}/{m}).</source>
        <translation type="unfinished">서버가 가득 찼습니다: {server} ({n}/{m})</translation>
    </message>
    <message>
        <source>{server} is full.</source>
        <translation type="unfinished">서버가 가득 찼습니다: {server}</translation>
    </message>
    <message>
        <source>{server} speaks another protocol version ({v}).</source>
        <translation type="unfinished">다른 프로토콜 버전({v})을 쓰는 서버입니다: {server}</translation>
    </message>
    <message>
        <source>{server} speaks another protocol version.</source>
        <translation type="unfinished">다른 프로토콜 버전을 쓰는 서버입니다: {server}</translation>
    </message>
    <message>
        <source>{server} started one game after another.</source>
        <translation type="unfinished">서버가 게임을 잇달아 시작했습니다: {server}</translation>
    </message>
    <message>
        <source>“{game}” is not open on {server}.</source>
        <translation type="unfinished">{server}에 열려 있지 않은 게임입니다: “{game}”</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Connect to a server first</source>
        <translation type="unfinished">먼저 서버에 연결하세요</translation>
    </message>
    <message>
        <source>Connecting to {server}…</source>
        <translation type="unfinished">{server}에 연결하는 중…</translation>
    </message>
    <message>
        <source>Demo Arena: {name}</source>
        <translation type="unfinished">Demo Arena: {name}</translation>
    </message>
    <message>
        <source>Opening your server…</source>
        <translation type="unfinished">서버를 여는 중…</translation>
    </message>
    <message>
        <source>Preparing the game…</source>
        <translation type="unfinished">게임을 준비하는 중…</translation>
    </message>
    <message>
        <source>Saying goodbye…</source>
        <translation type="unfinished">연결을 끊는 중…</translation>
    </message>
    <message>
        <source>You are on {server}.</source>
        <translation type="unfinished">{server}에 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>You are practising on this computer.</source>
        <translation type="unfinished">이 컴퓨터에서 연습 중입니다.</translation>
    </message>
    <message>
        <source>Your server is open on port {port}.</source>
        <translation type="unfinished">내 서버가 포트 {port}에서 열려 있습니다.</translation>
    </message>
    <message>
        <source>practice on this computer</source>
        <translation type="unfinished">이 컴퓨터에서 연습</translation>
    </message>
    <message>
        <source>your server</source>
        <translation type="unfinished">내 서버</translation>
    </message>
    <message>
        <source>{server} has room: you are on it.</source>
        <translation type="unfinished">자리가 나서 들어왔습니다: {server}</translation>
    </message>
</context>
<context>
    <name>create</name>
    <message>
        <source>Files of this set are missing or differ.</source>
        <translation type="unfinished">이 세트의 파일이 없거나 다릅니다.</translation>
    </message>
    <message>
        <source>Others will only see this game as playable if their list has exactly this name.</source>
        <translation type="unfinished">다른 사람의 목록에 이 이름이 똑같이 있어야 플레이할 수 있는 게임으로 보입니다.</translation>
    </message>
    <message>
        <source>Posts in the room: {commands}</source>
        <translation type="unfinished">방에 올리는 명령: {commands}</translation>
    </message>
    <message>
        <source>Says in the lobby now and every 2 minutes, {n} times at most: “{text}”</source>
        <translation type="unfinished">지금, 그리고 2분마다 최대 {n}번 로비에 말합니다: “{text}”</translation>
    </message>
    <message>
        <source>Tells the room: {line}</source>
        <translation type="unfinished">방에 알리는 내용: {line}</translation>
    </message>
    <message>
        <source>The demo game plays no files. Choose an emulator for your games.</source>
        <translation type="unfinished">데모 게임은 파일을 쓰지 않습니다. 내 게임에 쓸 에뮬레이터를 고르세요.</translation>
    </message>
    <message>
        <source>The game needs a name.</source>
        <translation type="unfinished">게임 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>The name is too long: servers take {most} bytes.</source>
        <translation type="unfinished">이름이 너무 깁니다. 서버는 {most}바이트까지 받습니다.</translation>
    </message>
    <message>
        <source>This server uses {enc}; “{ch}” is sent as “?”.</source>
        <translation type="unfinished">이 서버는 {enc} 인코딩을 씁니다. “{ch}” 대신 “?”가 전송됩니다.</translation>
    </message>
    <message>
        <source>This set is split and its parent is missing.</source>
        <translation type="unfinished">이 세트는 분할(split) 세트이고 부모 세트가 없습니다.</translation>
    </message>
    <message>
        <source>Who plays {game}? My room is open.</source>
        <translation type="unfinished">같이 하실 분 구합니다: {game}. 방 열어 두었습니다.</translation>
    </message>
    <message>
        <source>You are here with the demo game. Connect again to play with {emulator}.</source>
        <translation type="unfinished">지금은 데모 게임으로 들어와 있습니다. 다음 에뮬레이터로 플레이하려면 다시 연결하세요: {emulator}</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation type="unfinished">연결 안 됨</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished">여는 중…</translation>
    </message>
    <message>
        <source>opens with the game</source>
        <translation type="unfinished">게임을 시작하면 열림</translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished">게임 중</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation type="unfinished">✓ 준비됨</translation>
    </message>
</context>
<context>
    <name>delay</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1프레임</translation>
    </message>
    <message>
        <source>Both the rule of thumb (ping ÷ 16) and this server say {frames}.</source>
        <translation type="unfinished">어림 계산(핑 ÷ 16)과 이 서버의 값이 모두 {frames}입니다.</translation>
    </message>
    <message>
        <source>In a practice, change the line instead.</source>
        <translation type="unfinished">연습 중에는 대신 회선을 바꾸세요.</translation>
    </message>
    <message>
        <source>Not while a game runs. End your game first.</source>
        <translation type="unfinished">게임 중에는 할 수 없습니다. 먼저 내 게임을 끝내세요.</translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}, this server gives {server} at {ping} ms. {server} works if the line is steady; </source>
        <translation type="unfinished">핑 {ping} ms에서 어림 계산은 {rule}프레임, 이 서버는 {server}프레임입니다. 회선이 안정적이면 {server}프레임으로 충분합니다. </translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}; this server gives {frames} at {ping} ms.</source>
        <translation type="unfinished">핑 {ping} ms에서 어림 계산은 {rule}프레임, 이 서버는 {frames}입니다.</translation>
    </message>
    <message>
        <source>The server measured a longer ping when you connected and gives {frames}; {recommended} would do now. Reconnect to get fewer.</source>
        <translation type="unfinished">연결할 때 서버가 핑을 더 길게 재서 {frames}을 줍니다. 지금은 {recommended}프레임이면 됩니다. 다시 연결하면 줄어듭니다.</translation>
    </message>
    <message>
        <source>The server measured a shorter ping when you connected and gives {frames}; your line needs {recommended} now. Reconnect to get more.</source>
        <translation type="unfinished">연결할 때 서버가 핑을 더 짧게 재서 {frames}을 줍니다. 지금 회선에는 {recommended}프레임이 필요합니다. 다시 연결하면 늘어납니다.</translation>
    </message>
    <message>
        <source>The server measures your ping when you connect. To get {frames} this app answers that measurement later. Your chat line will say: “{line}”</source>
        <translation type="unfinished">서버는 연결할 때 핑을 잽니다. {frames}을 얻기 위해 이 프로그램은 그 측정에 더 늦게 답합니다. 채팅에 올라갈 내용: “{line}”</translation>
    </message>
    <message>
        <source>These numbers are from before this game. The graph shows the game’s own round trips.</source>
        <translation type="unfinished">게임 전에 잰 값입니다. 그래프는 게임 자체의 왕복 시간을 보여 줍니다.</translation>
    </message>
    <message>
        <source>This server cannot give {frames} with the connection type {type}. Choose another number.</source>
        <translation type="unfinished">이 서버는 연결 유형 {type}에서 {frames}을 줄 수 없습니다. 다른 수를 고르세요.</translation>
    </message>
    <message>
        <source>This server gives {server} at {ping} ms. {server} works if the line is steady; </source>
        <translation type="unfinished">핑 {ping} ms에서 이 서버는 {server}프레임을 줍니다. 회선이 안정적이면 {server}프레임으로 충분합니다. </translation>
    </message>
    <message>
        <source>You fixed {frames} when you connected; the room was told.</source>
        <translation type="unfinished">연결할 때 {frames}으로 고정했고, 방에 알렸습니다.</translation>
    </message>
    <message>
        <source>You leave the room, and come back to it if it still waits for players.</source>
        <translation type="unfinished">방에서 나갔다가, 방이 아직 플레이어를 기다리고 있으면 돌아옵니다.</translation>
    </message>
    <message>
        <source>You leave the room. It is yours, so it closes and everybody in it is sent back to the lobby.</source>
        <translation type="unfinished">방에서 나갑니다. 내가 연 방이므로 방이 닫히고 모두 로비로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Your chat line will say: “{line}”</source>
        <translation type="unfinished">채팅에 올라갈 내용: “{line}”</translation>
    </message>
    <message>
        <source>Your line is better than it was. If that lasts, fewer frames will be recommended.</source>
        <translation type="unfinished">회선이 전보다 좋아졌습니다. 이대로라면 더 적은 프레임을 추천하게 됩니다.</translation>
    </message>
    <message>
        <source>Your line loses about {loss} % in each direction at the moment. If that lasts, more frames will be recommended.</source>
        <translation type="unfinished">지금 회선에서 한 방향마다 약 {loss} %가 손실됩니다. 계속되면 더 많은 프레임을 추천하게 됩니다.</translation>
    </message>
    <message>
        <source>Your line loses about {loss} % in each direction; the {frames} of this server are enough for that.</source>
        <translation type="unfinished">내 회선에서 한 방향마다 약 {loss} %가 손실됩니다. 이 서버의 {frames}으로 충분합니다.</translation>
    </message>
    <message>
        <source>Your line loses about {loss} % in each direction; {recommended} frames would be smoother than the {frames} of this server.</source>
        <translation type="unfinished">내 회선에서 한 방향마다 약 {loss} %가 손실됩니다. 이 서버의 {frames}보다 {recommended}프레임이 더 부드럽습니다.</translation>
    </message>
    <message>
        <source>Your line varies by {jitter} ms at the moment. If that lasts, more frames will be recommended.</source>
        <translation type="unfinished">지금 회선의 흔들림이 {jitter} ms입니다. 계속되면 더 많은 프레임을 추천하게 됩니다.</translation>
    </message>
    <message>
        <source>Your line varies by {jitter} ms; the {frames} of this server are enough for that.</source>
        <translation type="unfinished">내 회선의 흔들림은 {jitter} ms입니다. 이 서버의 {frames}으로 충분합니다.</translation>
    </message>
    <message>
        <source>Your own server closes when you leave it.</source>
        <translation type="unfinished">내 서버는 나가면 닫힙니다.</translation>
    </message>
    <message>
        <source>yours varies by {jitter} ms, so {recommended} would be smoother.</source>
        <translation type="unfinished">내 회선의 흔들림은 {jitter} ms이므로 {recommended}프레임이 더 부드럽습니다.</translation>
    </message>
    <message>
        <source>yours varies by {jitter} ms, so {server} is fine.</source>
        <translation type="unfinished">내 회선의 흔들림은 {jitter} ms이므로 {server}프레임으로 괜찮습니다.</translation>
    </message>
    <message>
        <source>{frames} ({ms} ms)</source>
        <translation type="unfinished">{frames} ({ms} ms)</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation type="unfinished">{frames}프레임</translation>
    </message>
    <message>
        <source>{frames} is less than your line needs ({need}). Everybody in the room will stutter, not only you.</source>
        <translation type="unfinished">{frames}은 내 회선에 필요한 {need}프레임보다 적습니다. 나뿐 아니라 방의 모두가 끊깁니다.</translation>
    </message>
    <message>
        <source>{frames} is what this server gives you anyway.</source>
        <translation type="unfinished">{frames}: 어차피 이 서버가 주는 값입니다.</translation>
    </message>
    <message>
        <source>{frames}: smoother, but {ms} ms later than necessary.</source>
        <translation type="unfinished">{frames}: 더 부드럽지만 필요 이상으로 {ms} ms 늦습니다.</translation>
    </message>
    <message>
        <source>{name} uses {frames} frames (real ping {ping} ms).</source>
        <translation type="unfinished">{name}: {frames}프레임 사용 (실제 핑 {ping} ms).</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>A game is running; the rest waits until it is over.</source>
        <translation type="unfinished">게임이 진행 중입니다. 나머지는 끝날 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation type="unfinished">문제를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Not tested: {n}.</source>
        <translation type="unfinished">검사 안 함: {n}개.</translation>
    </message>
    <message>
        <source>Nothing was tested yet. All checks together take at most 20 seconds.</source>
        <translation type="unfinished">아직 아무것도 검사하지 않았습니다. 모든 점검은 최대 20초 걸립니다.</translation>
    </message>
    <message>
        <source>One needs a look.</source>
        <translation type="unfinished">확인이 필요한 것이 1개 있습니다.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished">중지했습니다.</translation>
    </message>
    <message>
        <source>Testing… {n} of {m} are through.</source>
        <translation type="unfinished">검사 중… {m}개 중 {n}개 완료.</translation>
    </message>
    <message>
        <source>{n} need a look.</source>
        <translation type="unfinished">확인이 필요한 것이 {n}개 있습니다.</translation>
    </message>
</context>
<context>
    <name>emulators</name>
    <message>
        <source>All files (*);;Windows programs (*.exe)</source>
        <translation type="unfinished">모든 파일 (*);;Windows 프로그램 (*.exe)</translation>
    </message>
    <message>
        <source>An emulator needs a program. The old one was kept.</source>
        <translation type="unfinished">에뮬레이터에는 프로그램이 필요합니다. 이전 것을 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Arcade</source>
        <translation type="unfinished">아케이드</translation>
    </message>
    <message>
        <source>Before a game begins it sends save memory. That takes a moment.</source>
        <translation type="unfinished">게임이 시작되기 전에 세이브 메모리를 보냅니다. 잠시 걸립니다.</translation>
    </message>
    <message>
        <source>Before a game begins it sends saves and settings through the game’s chat. That takes a moment.</source>
        <translation type="unfinished">게임이 시작되기 전에 게임 채팅으로 세이브와 설정을 보냅니다. 잠시 걸립니다.</translation>
    </message>
    <message>
        <source>Cheat codes are sent to everybody in the game.</source>
        <translation type="unfinished">치트 코드는 게임의 모두에게 전송됩니다.</translation>
    </message>
    <message>
        <source>Cheats are off while you play with others.</source>
        <translation type="unfinished">다른 사람과 플레이하는 동안 치트는 꺼집니다.</translation>
    </message>
    <message>
        <source>Choose an emulator’s program</source>
        <translation type="unfinished">에뮬레이터 프로그램 선택</translation>
    </message>
    <message>
        <source>Comes with this program</source>
        <translation type="unfinished">이 프로그램에 들어 있음</translation>
    </message>
    <message>
        <source>Each player sends one byte a frame.</source>
        <translation type="unfinished">플레이어마다 한 프레임에 1바이트를 보냅니다.</translation>
    </message>
    <message>
        <source>Each player sends up to {most} bytes a frame. Players with old clients may lose the connection when it is more than {limit}.</source>
        <translation type="unfinished">플레이어마다 한 프레임에 최대 {most}바이트를 보냅니다. {limit}바이트를 넘으면 오래된 클라이언트를 쓰는 플레이어의 연결이 끊길 수 있습니다.</translation>
    </message>
    <message>
        <source>Each player sends {least} to {most} bytes a frame.</source>
        <translation type="unfinished">플레이어마다 한 프레임에 {least}~{most}바이트를 보냅니다.</translation>
    </message>
    <message>
        <source>Each player sends {most} bytes a frame.</source>
        <translation type="unfinished">플레이어마다 한 프레임에 {most}바이트를 보냅니다.</translation>
    </message>
    <message>
        <source>Folder to start the emulator in</source>
        <translation type="unfinished">에뮬레이터를 시작할 폴더</translation>
    </message>
    <message>
        <source>It comes as a 32-bit and as a 64-bit program.</source>
        <translation type="unfinished">32비트 프로그램과 64비트 프로그램이 있습니다.</translation>
    </message>
    <message>
        <source>It describes itself to the Kaillera library wrongly, and may crash when somebody leaves the game.</source>
        <translation type="unfinished">Kaillera 라이브러리에 자기 정보를 잘못 알려 주며, 누가 게임에서 나가면 비정상 종료될 수 있습니다.</translation>
    </message>
    <message>
        <source>It ended without calling the Kaillera library.</source>
        <translation type="unfinished">Kaillera 라이브러리를 부르지 않고 끝났습니다.</translation>
    </message>
    <message>
        <source>It ends a game for one player at once.</source>
        <translation type="unfinished">플레이어가 한 명뿐인 게임은 바로 끝냅니다.</translation>
    </message>
    <message>
        <source>It is a {bits}-bit program.</source>
        <translation type="unfinished">{bits}비트 프로그램입니다.</translation>
    </message>
    <message>
        <source>It leaves a game at once when it does not have the file.</source>
        <translation type="unfinished">파일이 없으면 게임에서 바로 나갑니다.</translation>
    </message>
    <message>
        <source>It loads {first}, or {second} when that fails.</source>
        <translation type="unfinished">{first} 파일을 불러오고, 실패하면 {second} 파일을 불러옵니다.</translation>
    </message>
    <message>
        <source>It obeys words in the game’s chat with an exclamation mark in front, such as swap, take and reset.</source>
        <translation type="unfinished">게임 채팅에서 앞에 느낌표를 붙인 낱말(swap, take, reset 등)을 명령으로 따릅니다.</translation>
    </message>
    <message>
        <source>It offers one game only.</source>
        <translation type="unfinished">게임이 하나뿐입니다.</translation>
    </message>
    <message>
        <source>It offers thousands of games. Search for yours by its name.</source>
        <translation type="unfinished">게임이 수천 개 있습니다. 이름으로 찾으세요.</translation>
    </message>
    <message>
        <source>It runs, but has not called the Kaillera library.</source>
        <translation type="unfinished">실행 중이지만 Kaillera 라이브러리를 부르지 않았습니다.</translation>
    </message>
    <message>
        <source>It was not started.</source>
        <translation type="unfinished">시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>It was started. Turn on netplay in it.</source>
        <translation type="unfinished">시작했습니다. 그 안에서 넷플레이를 켜세요.</translation>
    </message>
    <message>
        <source>Its Linux edition has a Kaillera client of its own built in and does not use this one. Its Windows edition does.</source>
        <translation type="unfinished">Linux 에디션은 자체 Kaillera 클라이언트가 들어 있어 이 클라이언트를 쓰지 않습니다. Windows 에디션은 씁니다.</translation>
    </message>
    <message>
        <source>Its list has names with a * in front that are no games: rooms to talk in. Nothing starts there.</source>
        <translation type="unfinished">목록에서 앞에 *가 붙은 이름은 게임이 아니라 대화하는 방입니다. 거기서는 아무것도 시작되지 않습니다.</translation>
    </message>
    <message>
        <source>Its replays and live watching need the library that came with it. With this one it plays without them.</source>
        <translation type="unfinished">리플레이와 실시간 관전에는 함께 들어 있던 라이브러리가 필요합니다. 이 라이브러리로는 그 기능 없이 플레이합니다.</translation>
    </message>
    <message>
        <source>Many systems</source>
        <translation type="unfinished">여러 기종</translation>
    </message>
    <message>
        <source>Newer editions have a Kaillera client of their own built in and do not use this one.</source>
        <translation type="unfinished">새 에디션은 자체 Kaillera 클라이언트가 들어 있어 이 클라이언트를 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing happens when it does not have the game’s file. Leave the game then.</source>
        <translation type="unfinished">게임 파일이 없으면 아무 일도 일어나지 않습니다. 그때는 게임에서 나가세요.</translation>
    </message>
    <message>
        <source>Only editions with Kaillera can play here. The ordinary program of this name has no Kaillera.</source>
        <translation type="unfinished">Kaillera가 들어 있는 에디션만 여기서 플레이할 수 있습니다. 같은 이름의 일반 프로그램에는 Kaillera가 없습니다.</translation>
    </message>
    <message>
        <source>Play with at most 4 in a room: it has no place for more inputs.</source>
        <translation type="unfinished">방에서 최대 4명까지만 플레이하세요. 그 이상의 입력은 처리하지 못합니다.</translation>
    </message>
    <message>
        <source>Programs (*.exe *.bat *.cmd);;All files (*)</source>
        <translation type="unfinished">프로그램 (*.exe *.bat *.cmd);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Programs (*.exe);;All files (*)</source>
        <translation type="unfinished">프로그램 (*.exe);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Some of its builds load n02.dll in place of kailleraclient.dll and cannot use this client.</source>
        <translation type="unfinished">일부 빌드는 kailleraclient.dll 대신 n02.dll을 불러오므로 이 클라이언트를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Some of its games run at 30 frames a second. There each frame of delay takes twice as long.</source>
        <translation type="unfinished">일부 게임은 초당 30프레임으로 돌아갑니다. 그때는 지연 1프레임이 두 배로 깁니다.</translation>
    </message>
    <message>
        <source>The list is full. Remove an emulator first.</source>
        <translation type="unfinished">목록이 가득 찼습니다. 먼저 에뮬레이터 하나를 제거하세요.</translation>
    </message>
    <message>
        <source>The screen may stay black for minutes before the first frame. Wait.</source>
        <translation type="unfinished">첫 프레임이 나오기 전에 몇 분 동안 화면이 검을 수 있습니다. 기다리세요.</translation>
    </message>
    <message>
        <source>What you press in a game’s first 60 frames does nothing.</source>
        <translation type="unfinished">게임의 처음 60프레임 동안은 눌러도 반영되지 않습니다.</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">아니요</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation type="unfinished">인수 없음</translation>
    </message>
    <message>
        <source>own client only</source>
        <translation type="unfinished">자체 클라이언트만</translation>
    </message>
    <message>
        <source>through Wine</source>
        <translation type="unfinished">Wine을 통해</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">예</translation>
    </message>
    <message>
        <source>✓ It had called the Kaillera library, and was closed.</source>
        <translation type="unfinished">✓ Kaillera 라이브러리를 불렀고, 닫혔습니다.</translation>
    </message>
    <message>
        <source>✓ It has called the Kaillera library: it works.</source>
        <translation type="unfinished">✓ Kaillera 라이브러리를 불렀습니다. 동작합니다.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>! look here: it works, and could be better.</source>
        <translation type="unfinished">! 확인 필요: 동작하지만 더 좋아질 수 있습니다.</translation>
    </message>
    <message>
        <source>1 to 30 characters; many servers allow fewer.</source>
        <translation type="unfinished">1~30자. 더 적게만 받는 서버도 많습니다.</translation>
    </message>
    <message>
        <source>32-bit and 64-bit</source>
        <translation type="unfinished">32비트와 64비트</translation>
    </message>
    <message>
        <source>? not checked: the other player uses another client. Post the ROM check; they compare it by eye.</source>
        <translation type="unfinished">? 확인 안 됨: 상대가 다른 클라이언트를 씁니다. ROM 확인을 올리면 상대가 눈으로 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>A VPN makes the way longer: more ping, more delay. When web and UDP leave by different addresses, some servers refuse the login. Use it for both or for none.</source>
        <translation type="unfinished">VPN을 쓰면 길이 멀어져 핑과 지연이 늘어납니다. 웹과 UDP가 서로 다른 주소로 나가면 로그인을 거부하는 서버도 있습니다. 둘 다에 쓰거나 둘 다에 쓰지 마세요.</translation>
    </message>
    <message>
        <source>A Windows program needs Wine: wine and the program, as two words.</source>
        <translation type="unfinished">Windows 프로그램에는 Wine이 필요합니다. wine과 프로그램을 두 낱말로 적으세요.</translation>
    </message>
    <message>
        <source>A cable in place of Wi-Fi, and no download meanwhile.</source>
        <translation type="unfinished">Wi-Fi 대신 유선을 쓰고, 그동안 다운로드를 하지 마세요.</translation>
    </message>
    <message>
        <source>A character that the server’s encoding does not have is not sent without asking you.</source>
        <translation type="unfinished">서버의 인코딩에 없는 글자는 물어보지 않고 보내는 일이 없습니다.</translation>
    </message>
    <message>
        <source>A disk that is mounted with noexec runs nothing. Move the program to your home.</source>
        <translation type="unfinished">noexec로 마운트된 디스크에서는 아무것도 실행되지 않습니다. 프로그램을 홈 폴더로 옮기세요.</translation>
    </message>
    <message>
        <source>A file from the internet is marked. Right-click it, Properties, tick Unblock.</source>
        <translation type="unfinished">인터넷에서 받은 파일에는 표시가 붙습니다. 마우스 오른쪽 버튼으로 누르고 속성에서 차단 해제에 체크하세요.</translation>
    </message>
    <message>
        <source>A game goes on when the inputs of all players have arrived. While one is missing, everybody waits. After half a second a sentence says what is known; F8 shows the list of this game.</source>
        <translation type="unfinished">게임은 모든 플레이어의 입력이 도착해야 진행됩니다. 하나라도 빠지면 모두가 기다립니다. 0.5초가 지나면 알려진 내용이 한 문장으로 표시되고, F8을 누르면 이 게임의 목록이 나옵니다.</translation>
    </message>
    <message>
        <source>A list is a web page that a volunteer runs. Servers announce themselves there, and this program reads it. It asks two public lists, unless you switch them off, and those that you add in the settings.</source>
        <translation type="unfinished">목록은 자원봉사자가 운영하는 웹 페이지입니다. 서버가 그곳에 자신을 알리면 이 프로그램이 읽습니다. 끄지 않는 한 공개 목록 두 곳에 묻고, 설정에서 추가한 목록에도 묻습니다.</translation>
    </message>
    <message>
        <source>A missing library (.dll or .so) is named in its last words. Install what its maker asks for.</source>
        <translation type="unfinished">빠진 라이브러리(.dll 또는 .so)의 이름은 마지막 메시지에 나옵니다. 제작자가 요구하는 것을 설치하세요.</translation>
    </message>
    <message>
        <source>A nearer server. The list can be sorted by ping and by delay.</source>
        <translation type="unfinished">더 가까운 서버. 목록은 핑이나 지연으로 정렬할 수 있습니다.</translation>
    </message>
    <message>
        <source>A program and the libraries that it loads must be of the same kind. A 32-bit emulator cannot load a 64-bit Kaillera library, and the other way round. Most Kaillera emulators are 32-bit programs, also on a 64-bit system.</source>
        <translation type="unfinished">프로그램과 그 프로그램이 불러오는 라이브러리는 같은 종류여야 합니다. 32비트 에뮬레이터는 64비트 Kaillera 라이브러리를 불러올 수 없고, 그 반대도 마찬가지입니다. Kaillera 에뮬레이터는 64비트 시스템에서도 대부분 32비트 프로그램입니다.</translation>
    </message>
    <message>
        <source>A server can report a desync, but not whose. This client names a player only when the emulators hand over a state that can be compared, and when most of three or more players agree.</source>
        <translation type="unfinished">서버는 디싱크가 났다는 것은 알릴 수 있지만 누구의 게임인지는 알리지 못합니다. 이 클라이언트는 에뮬레이터가 비교할 수 있는 상태를 넘겨주고, 셋 이상의 플레이어 중 다수가 일치할 때만 플레이어의 이름을 말합니다.</translation>
    </message>
    <message>
        <source>A server of your own for others</source>
        <translation type="unfinished">다른 사람을 위한 내 서버</translation>
    </message>
    <message>
        <source>A server refuses or removes you</source>
        <translation type="unfinished">서버가 거부하거나 내보냅니다</translation>
    </message>
    <message>
        <source>A small computer is enough. What counts is a steady line.</source>
        <translation type="unfinished">작은 컴퓨터로도 충분합니다. 중요한 것은 안정적인 회선입니다.</translation>
    </message>
    <message>
        <source>Addresses, names of private servers, nicknames and your user name in paths are replaced, each by the same placeholder everywhere, such as &lt;ip-1&gt;.</source>
        <translation type="unfinished">주소, 비공개 서버 이름, 닉네임, 경로에 든 사용자 이름은 모두 바뀝니다. 같은 것은 어디서나 같은 표시(예: &lt;ip-1&gt;)로 바뀝니다.</translation>
    </message>
    <message>
        <source>Allow the program in this computer’s firewall, for private networks.</source>
        <translation type="unfinished">컴퓨터의 방화벽에서 개인 네트워크에 대해 이 프로그램을 허용하세요.</translation>
    </message>
    <message>
        <source>Allow this program in your computer’s firewall: outgoing UDP to any port. Servers usually have 27888, others are possible.</source>
        <translation type="unfinished">컴퓨터의 방화벽에서 이 프로그램을 허용하세요. 모든 포트로 나가는 UDP입니다. 서버는 보통 27888을 쓰지만 다른 포트일 수도 있습니다.</translation>
    </message>
    <message>
        <source>An antivirus may have put it away. Its log says so.</source>
        <translation type="unfinished">백신이 프로그램을 치웠을 수 있습니다. 백신의 로그에 나옵니다.</translation>
    </message>
    <message>
        <source>An arcade game is a zip with many small files, and many games share files with another, their parent. Sets are made in three kinds:</source>
        <translation type="unfinished">아케이드 게임은 작은 파일이 많이 든 zip이며, 다른 게임(부모)과 파일을 함께 쓰는 게임이 많습니다. 세트에는 세 종류가 있습니다.</translation>
    </message>
    <message>
        <source>An emulator calls the Kaillera library only when its netplay is switched on. Until then this client hears nothing of it.</source>
        <translation type="unfinished">에뮬레이터는 넷플레이를 켜야 Kaillera 라이브러리를 부릅니다. 그전에는 이 클라이언트가 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>An emulator needs Kaillera in it: a menu for netplay that hands every frame’s inputs over. Most that have it are Windows programs. Whether a program on this computer works is seen when it has called this client, not before.</source>
        <translation type="unfinished">에뮬레이터에 Kaillera가 들어 있어야 합니다. 매 프레임의 입력을 넘겨주는 넷플레이 메뉴입니다. 그런 에뮬레이터는 대부분 Windows 프로그램입니다. 이 컴퓨터의 프로그램이 되는지는 이 클라이언트를 부른 뒤에야 알 수 있습니다.</translation>
    </message>
    <message>
        <source>An operator: only they can let you in again, and only they know the reason.</source>
        <translation type="unfinished">운영자: 다시 들여보낼 수 있는 것도, 이유를 아는 것도 운영자뿐입니다.</translation>
    </message>
    <message>
        <source>Another player: the server answers, and the frame is missing. Who it is can be proved on your own server only; on others, Ask the server posts /lagstat.</source>
        <translation type="unfinished">다른 플레이어: 서버는 응답하는데 프레임이 오지 않습니다. 누구인지는 내 서버에서만 증명할 수 있습니다. 다른 서버에서는 서버에 묻기가 /lagstat를 올립니다.</translation>
    </message>
    <message>
        <source>Arcade games: what is a full set?</source>
        <translation type="unfinished">아케이드 게임: 풀 세트란?</translation>
    </message>
    <message>
        <source>Ask your community for an address, and paste it with Add address. Favourites and servers that you were on are kept here, whatever the lists say.</source>
        <translation type="unfinished">커뮤니티에 주소를 물어보고 주소 추가로 붙여넣으세요. 즐겨찾기와 들어갔던 서버는 목록이 어떻든 여기에 남습니다.</translation>
    </message>
    <message>
        <source>At home: a router with a game or security filter may have a switch for it.</source>
        <translation type="unfinished">집에서: 게임 필터나 보안 필터가 있는 공유기에는 끄는 스위치가 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>At once, in the first 10 seconds</source>
        <translation type="unfinished">처음 10초 안에 바로</translation>
    </message>
    <message>
        <source>Begin without: move the game’s save file away, all of you.</source>
        <translation type="unfinished">세이브 없이 시작하기: 모두가 게임의 세이브 파일을 다른 곳으로 옮기세요.</translation>
    </message>
    <message>
        <source>Best: a network cable to the router.</source>
        <translation type="unfinished">가장 좋은 방법: 공유기에 랜선으로 연결.</translation>
    </message>
    <message>
        <source>Both editions can play with each other when the emulator’s version is the same.</source>
        <translation type="unfinished">에뮬레이터의 버전이 같으면 두 에디션끼리도 함께 플레이할 수 있습니다.</translation>
    </message>
    <message>
        <source>By itself the program asks only when you turn that on in the settings, under Updates: once a day.</source>
        <translation type="unfinished">프로그램이 스스로 묻는 것은 설정의 업데이트에서 켰을 때뿐이며, 하루 한 번입니다.</translation>
    </message>
    <message>
        <source>Cartridges with a battery keep scores and progress. An emulator loads them at the start, and two players with different ones do not play the same game: it often shows after minutes only.</source>
        <translation type="unfinished">배터리가 든 카트리지는 점수와 진행 상황을 저장합니다. 에뮬레이터는 시작할 때 이를 불러오므로, 서로 다르면 두 사람이 같은 게임을 하는 것이 아닙니다. 몇 분이 지나야 드러나는 일이 많습니다.</translation>
    </message>
    <message>
        <source>Chat is not in it.</source>
        <translation type="unfinished">채팅은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Cheats: off for everybody.</source>
        <translation type="unfinished">치트: 모두 끕니다.</translation>
    </message>
    <message>
        <source>Check for updates, in the menu Help, asks the computer that keeps the releases which version is the newest, and tells you. Nothing is downloaded or installed: its page opens in your browser, and you decide.</source>
        <translation type="unfinished">도움말 메뉴의 업데이트 확인은 배포본이 있는 컴퓨터에 어느 버전이 최신인지 묻고 알려 줍니다. 아무것도 내려받거나 설치하지 않습니다. 브라우저에서 그 버전의 페이지가 열리고, 결정은 직접 합니다.</translation>
    </message>
    <message>
        <source>Choose a nickname; others see it.</source>
        <translation type="unfinished">닉네임을 정하세요. 다른 사람에게 보입니다.</translation>
    </message>
    <message>
        <source>Close a game that runs in it: netplay starts from the empty window.</source>
        <translation type="unfinished">그 안에서 실행 중인 게임을 닫으세요. 넷플레이는 빈 창에서 시작합니다.</translation>
    </message>
    <message>
        <source>Connect again when your ping was bad during the login: the server measures it then, and keeps the delay. The delay helper in the room says when that pays.</source>
        <translation type="unfinished">로그인할 때 핑이 나빴다면 다시 연결하세요. 서버는 그때 핑을 재고 그 지연을 유지합니다. 다시 연결하는 것이 이로울 때는 방의 지연 도우미가 알려 줍니다.</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">연결 유형</translation>
    </message>
    <message>
        <source>Connection type: many servers take LAN only. LAN is right for nearly everybody.</source>
        <translation type="unfinished">연결 유형: LAN만 받는 서버가 많습니다. 거의 모두에게 LAN이 알맞습니다.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">지연</translation>
    </message>
    <message>
        <source>Do not load a state while you play together.</source>
        <translation type="unfinished">함께 플레이하는 동안에는 스테이트를 불러오지 마세요.</translation>
    </message>
    <message>
        <source>Do we all have the same file?</source>
        <translation type="unfinished">모두 같은 파일을 가지고 있나요?</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">에뮬레이터</translation>
    </message>
    <message>
        <source>Emulator: some servers take certain ones only.</source>
        <translation type="unfinished">에뮬레이터: 정해진 것만 받는 서버도 있습니다.</translation>
    </message>
    <message>
        <source>Emulators load a library for that, kailleraclient.dll. This client brings one of its own: put it beside the emulator with “Install into emulator…” in the library, and netplay opens this window.</source>
        <translation type="unfinished">에뮬레이터는 이를 위해 kailleraclient.dll이라는 라이브러리를 불러옵니다. 이 클라이언트에는 자체 라이브러리가 들어 있습니다. 라이브러리 페이지의 “에뮬레이터에 설치…”로 에뮬레이터 옆에 넣으면, 넷플레이를 켤 때 이 창이 열립니다.</translation>
    </message>
    <message>
        <source>Emulators rename and replace files from version to version. Everybody needs the set for the very version of the emulator that is played, such as MAME 0.78.</source>
        <translation type="unfinished">에뮬레이터는 버전마다 파일의 이름을 바꾸고 파일을 교체합니다. 모두가 플레이할 에뮬레이터의 정확한 버전, 예를 들어 MAME 0.78에 맞는 세트가 필요합니다.</translation>
    </message>
    <message>
        <source>Everybody in a game needs the same type. Some servers take LAN only.</source>
        <translation type="unfinished">같은 게임을 하는 사람은 모두 유형이 같아야 합니다. LAN만 받는 서버도 있습니다.</translation>
    </message>
    <message>
        <source>Everybody in a room needs the same emulator in the same version. The demo game, Demo Arena, comes with this program and needs nothing else.</source>
        <translation type="unfinished">같은 방의 모두에게 같은 에뮬레이터의 같은 버전이 필요합니다. 데모 게임 Demo Arena는 이 프로그램에 들어 있으며 다른 것은 필요 없습니다.</translation>
    </message>
    <message>
        <source>Everybody’s emulator computes the game for itself, from the same inputs. When one thing differs, the games drift apart, and nothing brings them together again but a restart.</source>
        <translation type="unfinished">모두의 에뮬레이터가 같은 입력으로 각자 게임을 계산합니다. 하나라도 다르면 게임이 서로 어긋나고, 다시 시작하지 않는 한 맞춰지지 않습니다.</translation>
    </message>
    <message>
        <source>Everybody’s inputs go to the server and come back together. The game waits so many frames for them that nobody stutters: that is the delay.</source>
        <translation type="unfinished">모두의 입력은 서버로 갔다가 함께 돌아옵니다. 게임은 아무도 끊기지 않을 만큼의 프레임을 기다립니다. 이것이 지연입니다.</translation>
    </message>
    <message>
        <source>For a community that plays day and night there are server programs such as EmuLinker-K. They need a computer that is always on, Java, and UDP port 27888 open; later logins use ports above it, which its guide names.</source>
        <translation type="unfinished">밤낮으로 플레이하는 커뮤니티라면 EmuLinker-K 같은 서버 프로그램이 있습니다. 늘 켜져 있는 컴퓨터, Java, 열린 UDP 포트 27888이 필요합니다. 이후의 로그인은 그 위의 포트를 쓰며, 설명서에 나와 있습니다.</translation>
    </message>
    <message>
        <source>For friends outside, let your router forward UDP port 27888 to this computer, and allow it in the firewall. TCP is not needed.</source>
        <translation type="unfinished">네트워크 밖의 친구와 하려면 공유기에서 UDP 포트 27888을 이 컴퓨터로 전달하고, 방화벽에서 허용하세요. TCP는 필요 없습니다.</translation>
    </message>
    <message>
        <source>For one friend, without a server elsewhere (P2P)</source>
        <translation type="unfinished">서버 없이 친구 한 명과 (P2P)</translation>
    </message>
    <message>
        <source>From the first start to a game</source>
        <translation type="unfinished">첫 실행부터 게임까지</translation>
    </message>
    <message>
        <source>From their sources and what their makers write. None of them was run with this client: whether yours works is seen when you try it.</source>
        <translation type="unfinished">소스 코드와 제작자의 설명을 바탕으로 했습니다. 어느 것도 이 클라이언트로 실행해 보지 않았습니다. 되는지는 해 보면 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Full (non-merged): everything that one game needs is in its own zip. The best for playing with others.</source>
        <translation type="unfinished">풀(full, non-merged): 한 게임에 필요한 모든 것이 자기 zip에 들어 있습니다. 다른 사람과 플레이하기에 가장 좋습니다.</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">게임</translation>
    </message>
    <message>
        <source>Games need UDP, web pages do not. In companies, schools and hotels UDP is often blocked, and some VPNs and proxies carry the web only.</source>
        <translation type="unfinished">게임에는 UDP가 필요하지만 웹 페이지에는 필요 없습니다. 회사, 학교, 호텔에서는 UDP가 막힌 경우가 많고, 웹만 전달하는 VPN과 프록시도 있습니다.</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished">서버 열기</translation>
    </message>
    <message>
        <source>How many users it has and takes, and its version.</source>
        <translation type="unfinished">사용자 수와 정원, 그리고 버전.</translation>
    </message>
    <message>
        <source>How the delay works</source>
        <translation type="unfinished">지연의 원리</translation>
    </message>
    <message>
        <source>How to allow it</source>
        <translation type="unfinished">허용하는 방법</translation>
    </message>
    <message>
        <source>How to open it</source>
        <translation type="unfinished">여는 방법</translation>
    </message>
    <message>
        <source>In the emulator: no run-ahead and no vertical synchronisation that holds frames back, the same for everybody.</source>
        <translation type="unfinished">에뮬레이터에서: 런어헤드(run-ahead)와 프레임을 붙잡는 수직 동기화를 끄고, 모두 같게 합니다.</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished">방에서</translation>
    </message>
    <message>
        <source>Its folder: some programs find their files only when started there.</source>
        <translation type="unfinished">시작 폴더: 그곳에서 시작해야만 자기 파일을 찾는 프로그램이 있습니다.</translation>
    </message>
    <message>
        <source>Its settings: region, speed, extra controllers, overclocking.</source>
        <translation type="unfinished">설정: 지역, 속도, 추가 컨트롤러, 오버클럭.</translation>
    </message>
    <message>
        <source>Kaillera does not say in which encoding its text is. This client finds out by itself after a few lines. When it is wrong, choose another under Text in the lobby: the lines that are there are read again, and the choice is kept for this server.</source>
        <translation type="unfinished">Kaillera는 텍스트의 인코딩을 알려 주지 않습니다. 이 클라이언트는 몇 줄을 보고 스스로 알아냅니다. 틀렸다면 로비의 텍스트에서 다른 것을 고르세요. 이미 있는 줄도 다시 읽고, 선택은 이 서버에 저장됩니다.</translation>
    </message>
    <message>
        <source>Kaillera servers see your address in any case, and so does who runs them. Other players do not.</source>
        <translation type="unfinished">Kaillera 서버와 서버 운영자에게는 어떤 경우에도 내 주소가 보입니다. 다른 플레이어에게는 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">나중에</translation>
    </message>
    <message>
        <source>Let a friend outside your network follow your invitation. Nobody inside can test this: many routers do not lead a home’s own packets back in.</source>
        <translation type="unfinished">네트워크 밖의 친구에게 초대를 따라 들어와 보게 하세요. 안에서는 아무도 검사할 수 없습니다. 집 안의 패킷을 다시 안으로 돌려주지 않는 공유기가 많습니다.</translation>
    </message>
    <message>
        <source>Letters that the server’s text encoding does not have cannot be sent; the window says so.</source>
        <translation type="unfinished">서버의 텍스트 인코딩에 없는 글자는 보낼 수 없으며, 창에 그렇게 표시됩니다.</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation type="unfinished">Linux</translation>
    </message>
    <message>
        <source>Lobby: Enter or a double click joins a game, Create game opens one. Everybody needs the same game and the same emulator.</source>
        <translation type="unfinished">로비: Enter나 두 번 클릭으로 게임에 참가하고, 게임 만들기로 새로 엽니다. 모두에게 같은 게임과 같은 에뮬레이터가 필요합니다.</translation>
    </message>
    <message>
        <source>Look at its line of arguments in the library. A placeholder that it does not know is taken for a file name.</source>
        <translation type="unfinished">라이브러리에서 인수 줄을 확인하세요. 모르는 자리 표시자는 파일 이름으로 취급됩니다.</translation>
    </message>
    <message>
        <source>Look in its menus for Netplay, Kaillera or Network. In many it is under File or Options.</source>
        <translation type="unfinished">메뉴에서 Netplay, Kaillera, Network를 찾아보세요. File이나 Options 아래에 있는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Look up this computer’s address in your network: Host shows it.</source>
        <translation type="unfinished">네트워크에서 이 컴퓨터의 주소를 확인하세요. 서버 열기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Look whether a filter hides everything: below the list stands how many are shown, beside it Reset filters.</source>
        <translation type="unfinished">필터가 모두 숨기고 있지 않은지 확인하세요. 목록 아래에 몇 개가 표시되는지 나오고, 옆에 필터 초기화가 있습니다.</translation>
    </message>
    <message>
        <source>Merged: the parent and all its variants are in one zip.</source>
        <translation type="unfinished">병합(merged): 부모와 모든 변형이 한 zip에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Names and chat look wrong</source>
        <translation type="unfinished">이름과 채팅이 깨져 보입니다</translation>
    </message>
    <message>
        <source>Nearly always the ROM: the same name is not the same file. Compare the CRC in the room, and the region (USA, Europe, Japan). Arcade games need the same set of the same emulator version.</source>
        <translation type="unfinished">거의 항상 ROM 문제입니다. 이름이 같다고 같은 파일은 아닙니다. 방에서 CRC를 비교하고 지역(USA, Europe, Japan)도 비교하세요. 아케이드 게임에는 같은 에뮬레이터 버전의 같은 세트가 필요합니다.</translation>
    </message>
    <message>
        <source>Never while a game runs or may begin: during a login, in a room, and while your own server has a room.</source>
        <translation type="unfinished">게임 중이거나 게임이 시작될 수 있을 때는 절대 묻지 않습니다. 로그인하는 동안, 방에 있는 동안, 내 서버에 방이 있는 동안입니다.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation type="unfinished">새 버전</translation>
    </message>
    <message>
        <source>Next: the 5 GHz band, near the router, in the same room.</source>
        <translation type="unfinished">다음으로 좋은 방법: 5 GHz 대역, 공유기 가까이, 같은 방에서.</translation>
    </message>
    <message>
        <source>Nickname: too long, in use, or with characters that are not allowed there.</source>
        <translation type="unfinished">닉네임: 너무 길거나, 이미 쓰이고 있거나, 그곳에서 허용하지 않는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>No control characters, and nothing that looks like a web address.</source>
        <translation type="unfinished">제어 문자와 웹 주소처럼 보이는 것은 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>No such menu: this edition was built without Kaillera, or its library is not found. “Install into emulator…” in the library puts kailleraclient.dll beside the program.</source>
        <translation type="unfinished">그런 메뉴가 없으면 Kaillera 없이 만들어진 에디션이거나 라이브러리를 찾지 못한 것입니다. 라이브러리 페이지의 “에뮬레이터에 설치…”가 kailleraclient.dll을 프로그램 옆에 넣습니다.</translation>
    </message>
    <message>
        <source>No window after 10 seconds: it may ask something behind another window, or on another screen.</source>
        <translation type="unfinished">10초가 지나도 창이 없다면 다른 창 뒤나 다른 화면에서 무언가를 묻고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Not this one: a version that you do not want is not told of again, unless you check yourself.</source>
        <translation type="unfinished">이 버전은 건너뛰기: 원하지 않는 버전은 직접 확인하지 않는 한 다시 알리지 않습니다.</translation>
    </message>
    <message>
        <source>On some lists the games that wait, with the names of who opened them.</source>
        <translation type="unfinished">일부 목록에는 대기 중인 게임과 연 사람의 이름.</translation>
    </message>
    <message>
        <source>One frame more of delay hides most of it; the delay helper counts it in as head-room.</source>
        <translation type="unfinished">지연을 1프레임 늘리면 대부분 가려집니다. 지연 도우미는 이를 여유로 계산합니다.</translation>
    </message>
    <message>
        <source>One frame more of delay hides short stalls. Against long ones helps a better line for whoever is late, or another server between you.</source>
        <translation type="unfinished">짧은 멈춤은 지연을 1프레임 늘리면 가려집니다. 긴 멈춤에는 늦는 사람의 회선을 개선하거나 서로의 중간에 있는 다른 서버가 도움이 됩니다.</translation>
    </message>
    <message>
        <source>One of you hosts, opens a room, and copies the invitation.</source>
        <translation type="unfinished">한 사람이 서버를 열고 방을 만든 뒤 초대를 복사합니다.</translation>
    </message>
    <message>
        <source>Open your router’s page in a browser. Its address and password stand on the router or in its papers.</source>
        <translation type="unfinished">브라우저에서 공유기 설정 페이지를 여세요. 주소와 암호는 공유기나 설명서에 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Or begin with the same: one sends the save file to the others.</source>
        <translation type="unfinished">또는 같은 파일로 시작하기: 한 사람이 세이브 파일을 다른 사람에게 보내세요.</translation>
    </message>
    <message>
        <source>Other programs call it P2P: the two of you play over one of your two computers. Here it is the same server and the same pages as everywhere.</source>
        <translation type="unfinished">다른 프로그램에서는 P2P라고 합니다. 둘 중 한 사람의 컴퓨터를 통해 둘이 플레이합니다. 여기서는 다른 곳과 똑같은 서버, 똑같은 페이지를 씁니다.</translation>
    </message>
    <message>
        <source>Others see it in the lobby, in the room and in chat. It needs no account and no password, so anybody may take the same one: a name proves nothing.</source>
        <translation type="unfinished">로비와 방, 채팅에서 다른 사람에게 보입니다. 계정도 암호도 필요 없으므로 누구나 같은 이름을 쓸 수 있습니다. 이름은 아무것도 증명하지 않습니다.</translation>
    </message>
    <message>
        <source>Over the internet the one who hosts needs the port open, see Ports and routers. When that is not possible for either of you, meet on a public server near both.</source>
        <translation type="unfinished">인터넷에서는 서버를 여는 사람의 포트가 열려 있어야 합니다. 포트와 공유기를 보세요. 둘 다 할 수 없다면 둘에게 가까운 공개 서버에서 만나세요.</translation>
    </message>
    <message>
        <source>Ping: there is a limit. Choose a nearer server, or a cable.</source>
        <translation type="unfinished">핑: 한도가 있습니다. 더 가까운 서버를 고르거나 유선을 쓰세요.</translation>
    </message>
    <message>
        <source>Place it near the players: everybody’s delay follows from the ping to the server.</source>
        <translation type="unfinished">플레이어 가까이에 두세요. 모두의 지연은 서버까지의 핑으로 정해집니다.</translation>
    </message>
    <message>
        <source>Play ▸ Host on your network opens a server on this computer and shows its addresses. Friends in the same network connect to the address that is shown.</source>
        <translation type="unfinished">플레이 ▸ 내 네트워크에 서버 열기는 이 컴퓨터에 서버를 열고 주소를 보여 줍니다. 같은 네트워크의 친구는 표시된 주소로 연결합니다.</translation>
    </message>
    <message>
        <source>Ports and routers</source>
        <translation type="unfinished">포트와 공유기</translation>
    </message>
    <message>
        <source>Powerline adapters are better than bad Wi-Fi, not better than good.</source>
        <translation type="unfinished">전력선 어댑터(PLC)는 나쁜 Wi-Fi보다 낫지만 좋은 Wi-Fi보다는 못합니다.</translation>
    </message>
    <message>
        <source>Practise now, on the page Play: a game against bots on this computer, without ROM or internet.</source>
        <translation type="unfinished">플레이 페이지의 지금 연습: ROM도 인터넷도 없이 이 컴퓨터에서 봇과 하는 게임입니다.</translation>
    </message>
    <message>
        <source>Put the library of the emulator’s kind beside it: “Install into emulator…” in the library finds out which it is, or</source>
        <translation type="unfinished">에뮬레이터와 같은 종류의 라이브러리를 옆에 넣으세요. 어느 종류인지는 라이브러리 페이지의 “에뮬레이터에 설치…”가 알아냅니다. 또는</translation>
    </message>
    <message>
        <source>Room: look at delay and ROM, then the host starts.</source>
        <translation type="unfinished">방: 지연과 ROM을 확인하면 호스트가 시작합니다.</translation>
    </message>
    <message>
        <source>Save memory and cheats</source>
        <translation type="unfinished">세이브 메모리와 치트</translation>
    </message>
    <message>
        <source>Save memory: everybody begins without it, or with the same file.</source>
        <translation type="unfinished">세이브 메모리: 모두 없이 시작하거나 같은 파일로 시작합니다.</translation>
    </message>
    <message>
        <source>Server lists, and what they publish</source>
        <translation type="unfinished">서버 목록과 공개되는 내용</translation>
    </message>
    <message>
        <source>Servers compare the name of a game and nothing else. Two files of one name can be different games inside, and that is a desync at once. This client compares checksums of the contents.</source>
        <translation type="unfinished">서버는 게임의 이름만 비교합니다. 이름이 같은 두 파일도 내용은 다른 게임일 수 있고, 그러면 바로 디싱크가 납니다. 이 클라이언트는 내용의 체크섬을 비교합니다.</translation>
    </message>
    <message>
        <source>Servers have rules, and say which one was broken. The message in the window has their words under what they mean.</source>
        <translation type="unfinished">서버에는 규칙이 있고, 어떤 규칙에 걸렸는지 알려 줍니다. 창의 메시지에는 그 뜻과 함께 아래에 서버의 말이 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Servers: the list has ping and expected delay. Enter connects. A favourite stays, whatever the lists say.</source>
        <translation type="unfinished">서버: 목록에 핑과 예상 지연이 있습니다. Enter로 연결합니다. 즐겨찾기는 목록이 어떻든 남습니다.</translation>
    </message>
    <message>
        <source>Silence: a server that hears nothing for a while ends the session.</source>
        <translation type="unfinished">침묵: 한동안 아무 소식이 없으면 서버가 세션을 끝냅니다.</translation>
    </message>
    <message>
        <source>SmartScreen: More info, Run anyway. Only when you know where the file is from.</source>
        <translation type="unfinished">SmartScreen: 추가 정보, 실행. 파일의 출처를 알 때만 하세요.</translation>
    </message>
    <message>
        <source>Some providers give several homes one address (carrier-grade NAT), above all on mobile networks. Then no router setting helps: let the friend host, or meet on a public server.</source>
        <translation type="unfinished">여러 집에 주소 하나를 주는 통신사도 있습니다(CGNAT). 모바일 네트워크에서 특히 그렇습니다. 그러면 공유기 설정으로는 안 됩니다. 친구가 서버를 열거나 공개 서버에서 만나세요.</translation>
    </message>
    <message>
        <source>Sounds and notifications</source>
        <translation type="unfinished">소리와 알림</translation>
    </message>
    <message>
        <source>Split: a zip has only what differs from the parent. The parent’s zip must be in the same folder.</source>
        <translation type="unfinished">분할(split): zip에 부모와 다른 것만 들어 있습니다. 부모의 zip이 같은 폴더에 있어야 합니다.</translation>
    </message>
    <message>
        <source>Start it once without this client: does it open by itself?</source>
        <translation type="unfinished">이 클라이언트 없이 한번 시작해 보세요. 혼자서 열리나요?</translation>
    </message>
    <message>
        <source>Stop downloads, backups and video calls in the same home.</source>
        <translation type="unfinished">같은 집에서 다운로드, 백업, 영상 통화를 멈추세요.</translation>
    </message>
    <message>
        <source>Streamer mode, in the settings under Privacy, takes out of the window what could lead to you or to a private server: addresses and your user name in paths. An invitation is copied after a warning only, because it has to contain the server’s address.</source>
        <translation type="unfinished">설정의 개인 정보에 있는 스트리머 모드는 나나 비공개 서버를 알아낼 수 있는 것, 즉 주소와 경로의 사용자 이름을 창에서 숨깁니다. 초대에는 서버의 주소가 꼭 들어가야 하므로 경고한 뒤에만 복사합니다.</translation>
    </message>
    <message>
        <source>Streaming and screenshots</source>
        <translation type="unfinished">방송과 스크린샷</translation>
    </message>
    <message>
        <source>Switch off every cheat, and loading a state at the start.</source>
        <translation type="unfinished">모든 치트를 끄고, 시작할 때 스테이트를 불러오는 기능도 끄세요.</translation>
    </message>
    <message>
        <source>That computer must prove by a certificate to be the right one. It sees your address, as any web page does, and the version that you have. Nothing else is told.</source>
        <translation type="unfinished">그 컴퓨터는 올바른 상대임을 인증서로 증명해야 합니다. 다른 웹 페이지처럼 내 주소와 내가 쓰는 버전을 보게 됩니다. 그 밖에는 아무것도 알리지 않습니다.</translation>
    </message>
    <message>
        <source>The BIOS, where a system needs one.</source>
        <translation type="unfinished">BIOS(필요한 기종일 때).</translation>
    </message>
    <message>
        <source>The checksum leaves out what copying tools add in front (headers), and looks into zip and 7z. Files are only read. This program never sends a ROM: who has another file has to find the same one.</source>
        <translation type="unfinished">체크섬에서는 복사 도구가 앞에 붙인 것(헤더)을 빼며, zip과 7z의 안도 봅니다. 파일은 읽기만 합니다. 이 프로그램은 ROM을 절대 보내지 않습니다. 파일이 다른 사람은 같은 파일을 직접 찾아야 합니다.</translation>
    </message>
    <message>
        <source>The connection type LAN. All others send several frames at once and wait longer.</source>
        <translation type="unfinished">연결 유형 LAN. 다른 유형은 모두 여러 프레임을 한꺼번에 보내고 더 오래 기다립니다.</translation>
    </message>
    <message>
        <source>The connection type says how many frames are sent in one packet. LAN sends every frame at once, 60 packets a second, each smaller than 100 bytes. Every line of today carries that.</source>
        <translation type="unfinished">연결 유형은 한 패킷에 몇 프레임을 보내는지 정합니다. LAN은 모든 프레임을 바로 보냅니다. 초당 60패킷이고 각각 100바이트보다 작습니다. 요즘 회선이라면 모두 감당합니다.</translation>
    </message>
    <message>
        <source>The delay helper shows what this server gives you, what your line needs, and one recommendation. A fixed delay can only be longer than your ping needs. Each player may have another delay, unless the host sets the same for all.</source>
        <translation type="unfinished">지연 도우미는 이 서버가 주는 값, 내 회선에 필요한 값, 추천값 하나를 보여 줍니다. 고정 지연은 내 핑에 필요한 것보다 길게만 할 수 있습니다. 호스트가 모두 같게 정하지 않으면 플레이어마다 지연이 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>The emulator closes or shows nothing</source>
        <translation type="unfinished">에뮬레이터가 닫히거나 안 보입니다</translation>
    </message>
    <message>
        <source>The emulator runs but does not connect</source>
        <translation type="unfinished">에뮬레이터가 연결되지 않습니다</translation>
    </message>
    <message>
        <source>The emulator: the same program in the same version.</source>
        <translation type="unfinished">에뮬레이터: 같은 프로그램의 같은 버전.</translation>
    </message>
    <message>
        <source>The file may lack the right to run: chmod +x, or Properties, Permissions, Allow to run.</source>
        <translation type="unfinished">파일에 실행 권한이 없을 수 있습니다. chmod +x를 쓰거나 속성, 권한에서 실행을 허용하세요.</translation>
    </message>
    <message>
        <source>The friend sees the address of who hosts. Send invitations only to people whom you trust with it.</source>
        <translation type="unfinished">친구에게 서버를 연 사람의 주소가 보입니다. 주소를 알려도 되는 사람에게만 초대를 보내세요.</translation>
    </message>
    <message>
        <source>The game reacts late (input lag)</source>
        <translation type="unfinished">게임 반응이 늦습니다 (입력 랙)</translation>
    </message>
    <message>
        <source>The game stands still again and again</source>
        <translation type="unfinished">게임이 자꾸 멈춥니다</translation>
    </message>
    <message>
        <source>The lists and some game servers are asked as the page Servers does it, without a name. While a game runs, nothing is measured: it would take time from the game.</source>
        <translation type="unfinished">서버 페이지와 같은 방식으로, 이름 없이 목록과 일부 게임 서버에 묻습니다. 게임 중에는 아무것도 측정하지 않습니다. 게임의 시간을 뺏기 때문입니다.</translation>
    </message>
    <message>
        <source>The lists are run by volunteers, each on its own computer. One that does not answer is nothing unusual, and says nothing about the servers themselves.</source>
        <translation type="unfinished">목록은 자원봉사자가 각자의 컴퓨터에서 운영합니다. 하나가 응답하지 않는 것은 드문 일이 아니며, 서버 자체와는 상관없습니다.</translation>
    </message>
    <message>
        <source>The message in the window has the exit code and the program’s last words. They come from the emulator, and often name what is missing.</source>
        <translation type="unfinished">창의 메시지에 종료 코드와 프로그램의 마지막 메시지가 있습니다. 에뮬레이터가 남긴 것이며, 무엇이 빠졌는지 나오는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>The network, last: lost packets are repaired here.</source>
        <translation type="unfinished">네트워크는 마지막입니다. 여기서 잃어버린 패킷은 복구됩니다.</translation>
    </message>
    <message>
        <source>The nickname</source>
        <translation type="unfinished">닉네임</translation>
    </message>
    <message>
        <source>The other pastes it under Join a friend and presses Join.</source>
        <translation type="unfinished">다른 사람은 그것을 친구 게임에 참가에 붙여넣고 참가를 누릅니다.</translation>
    </message>
    <message>
        <source>The other types come from the time of modems. They wait for 2 to 6 frames before they send, and the delay grows by as much: with 60 ms of ping LAN has 4 frames, Bad has 11.</source>
        <translation type="unfinished">다른 유형은 모뎀 시절의 것입니다. 2~6프레임을 기다렸다가 보내므로 지연도 그만큼 커집니다. 핑 60 ms일 때 LAN은 4프레임, Bad는 11프레임입니다.</translation>
    </message>
    <message>
        <source>The players see different games (desync)</source>
        <translation type="unfinished">게임이 서로 다릅니다 (디싱크)</translation>
    </message>
    <message>
        <source>The program never sends it anywhere.</source>
        <translation type="unfinished">프로그램은 보고서를 어디에도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished">보고서</translation>
    </message>
    <message>
        <source>The server in this program is for an evening with friends: it runs while the program runs. In a terminal, kaillera-client serve runs it without a window.</source>
        <translation type="unfinished">이 프로그램의 서버는 친구들과 하룻저녁 즐기기 위한 것입니다. 프로그램이 실행되는 동안만 돌아갑니다. 터미널에서 kaillera-client serve를 쓰면 창 없이 돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The server list is empty</source>
        <translation type="unfinished">서버 목록이 비어 있습니다</translation>
    </message>
    <message>
        <source>The server measures your ping when you connect and sets the delay then. Rule of thumb: ping ÷ 16, rounded up.</source>
        <translation type="unfinished">서버는 연결할 때 핑을 재고 지연을 정합니다. 어림 계산: 핑 ÷ 16, 올림.</translation>
    </message>
    <message>
        <source>The server: it is silent, and others answer.</source>
        <translation type="unfinished">서버: 조용한데, 다른 서버는 응답합니다.</translation>
    </message>
    <message>
        <source>The server’s name, address, port and place.</source>
        <translation type="unfinished">서버의 이름, 주소, 포트, 위치.</translation>
    </message>
    <message>
        <source>The system does not allow a program to run</source>
        <translation type="unfinished">시스템이 실행을 막습니다</translation>
    </message>
    <message>
        <source>The version counts</source>
        <translation type="unfinished">버전이 중요합니다</translation>
    </message>
    <message>
        <source>They look at this computer, this network and your settings, one after another, in at most 20 seconds. They need no special rights, change nothing, and run only when you ask.</source>
        <translation type="unfinished">점검은 이 컴퓨터, 이 네트워크, 설정을 하나씩 살펴봅니다. 최대 20초 걸립니다. 특별한 권한이 필요 없고, 아무것도 바꾸지 않으며, 요청할 때만 실행됩니다.</translation>
    </message>
    <message>
        <source>This program’s own server is never announced anywhere. There is no switch for it.</source>
        <translation type="unfinished">이 프로그램의 서버는 어디에도 공개되지 않습니다. 공개하는 스위치도 없습니다.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">시간</translation>
    </message>
    <message>
        <source>To play on other servers you need no open port. To host for friends outside your network you need one: UDP 27888. TCP is not needed, whatever older guides say.</source>
        <translation type="unfinished">다른 서버에서 플레이할 때는 열린 포트가 필요 없습니다. 네트워크 밖의 친구를 위해 서버를 열려면 하나가 필요합니다: UDP 27888. 옛 안내서에 무엇이라 적혀 있든 TCP는 필요 없습니다.</translation>
    </message>
    <message>
        <source>To try the rest without an emulator, practise with the demo game.</source>
        <translation type="unfinished">에뮬레이터 없이 나머지를 해 보려면 데모 게임으로 연습하세요.</translation>
    </message>
    <message>
        <source>Try again. Every list is asked anew, at most every 30 seconds.</source>
        <translation type="unfinished">다시 시도하세요. 모든 목록에 새로 묻습니다. 30초에 한 번까지입니다.</translation>
    </message>
    <message>
        <source>Try another network, such as a phone’s hotspot. When that works, the first network blocks UDP, and only who runs it can change that.</source>
        <translation type="unfinished">휴대폰 핫스팟 같은 다른 네트워크로 해 보세요. 그쪽에서 된다면 첫 네트워크가 UDP를 막는 것이며, 그 네트워크의 관리자만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Turn the VPN off, or let it carry everything.</source>
        <translation type="unfinished">VPN을 끄거나, 모든 것이 VPN을 거치게 하세요.</translation>
    </message>
    <message>
        <source>UDP is blocked, or a VPN is in the way</source>
        <translation type="unfinished">UDP가 막혔거나 VPN이 방해합니다</translation>
    </message>
    <message>
        <source>Under port forwarding, send UDP port 27888 to this computer’s address. Nothing else needs to be forwarded.</source>
        <translation type="unfinished">포트 포워딩에서 UDP 포트 27888을 이 컴퓨터의 주소로 보내세요. 다른 것은 전달할 필요가 없습니다.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation type="unfinished">VPN</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished">도움이 되는 것</translation>
    </message>
    <message>
        <source>What other server programs publish there</source>
        <translation type="unfinished">다른 서버 프로그램이 그곳에 공개하는 내용</translation>
    </message>
    <message>
        <source>What the checks do</source>
        <translation type="unfinished">점검이 하는 일</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">할 일</translation>
    </message>
    <message>
        <source>What to know of each emulator</source>
        <translation type="unfinished">에뮬레이터별로 알아 둘 점</translation>
    </message>
    <message>
        <source>What you press travels to the server and back before anybody’s game uses it. That is the delay. Rule of thumb: ping ÷ 16, rounded up: 60 ms make 4 frames.</source>
        <translation type="unfinished">누른 입력은 서버에 갔다 돌아온 뒤에야 모두의 게임에 쓰입니다. 이것이 지연입니다. 어림 계산: 핑 ÷ 16, 올림. 60 ms면 4프레임입니다.</translation>
    </message>
    <message>
        <source>When it cannot work</source>
        <translation type="unfinished">안 되는 경우</translation>
    </message>
    <message>
        <source>When the port is taken, the next free one is used, and the invitation contains it. The server ends with the program, or when you stop it.</source>
        <translation type="unfinished">포트가 이미 쓰이고 있으면 비어 있는 다음 포트를 쓰고, 초대에도 그 포트가 들어갑니다. 서버는 프로그램과 함께, 또는 직접 멈추면 끝납니다.</translation>
    </message>
    <message>
        <source>When the switch is grey</source>
        <translation type="unfinished">스위치가 회색일 때</translation>
    </message>
    <message>
        <source>When web pages open but no list answers, a firewall or a filter may stand between. The checks below tell name look-up, lists and game servers apart.</source>
        <translation type="unfinished">웹 페이지는 열리는데 어떤 목록도 응답하지 않는다면 방화벽이나 필터가 막고 있을 수 있습니다. 아래 점검으로 이름 조회, 목록, 게임 서버를 나누어 알 수 있습니다.</translation>
    </message>
    <message>
        <source>When you ask others for help, a report saves questions: versions, the results of the checks, the numbers of this run’s games, what servers said, and settings.</source>
        <translation type="unfinished">다른 사람에게 도움을 청할 때 보고서가 있으면 질문이 줄어듭니다. 버전, 점검 결과, 이번 실행의 게임 수치, 서버의 말, 설정이 들어 있습니다.</translation>
    </message>
    <message>
        <source>Which emulators can be used</source>
        <translation type="unfinished">쓸 수 있는 에뮬레이터</translation>
    </message>
    <message>
        <source>While a game runs, nothing interrupts it: what happened is told in one line after it. People whom you ignore never cause a sound or a message.</source>
        <translation type="unfinished">게임 중에는 아무것도 방해하지 않습니다. 그동안의 일은 게임이 끝난 뒤 한 줄로 알립니다. 무시한 사람 때문에 소리나 알림이 나오는 일은 없습니다.</translation>
    </message>
    <message>
        <source>Who is different</source>
        <translation type="unfinished">누가 다른가</translation>
    </message>
    <message>
        <source>Who speaks Kaillera</source>
        <translation type="unfinished">Kaillera를 쓸 수 있는 것</translation>
    </message>
    <message>
        <source>Whoever built this program has not told it where its releases are. Then nobody is asked. Look where you got it from.</source>
        <translation type="unfinished">이 프로그램을 빌드한 사람이 배포본이 있는 곳을 알려 주지 않았습니다. 그러면 아무에게도 묻지 않습니다. 프로그램을 받은 곳을 확인하세요.</translation>
    </message>
    <message>
        <source>Why LAN, even over the internet</source>
        <translation type="unfinished">인터넷에서도 LAN이 좋은 이유</translation>
    </message>
    <message>
        <source>Why a cable helps</source>
        <translation type="unfinished">유선이 좋은 이유</translation>
    </message>
    <message>
        <source>Wi-Fi shares the air with everybody around. Its ping is fine most of the time, and some packets come 20 to 100 ms late. A game needs every one of 60 packets a second, so the late ones count.</source>
        <translation type="unfinished">Wi-Fi는 주변의 모두와 전파를 나눠 씁니다. 핑은 대체로 괜찮지만 일부 패킷이 20~100 ms 늦게 옵니다. 게임에는 초당 60패킷이 하나하나 필요하므로 늦은 패킷이 문제가 됩니다.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished">Windows</translation>
    </message>
    <message>
        <source>With a friend it is shorter: paste the friend’s link or address under Join a friend.</source>
        <translation type="unfinished">친구와 할 때는 더 간단합니다. 친구의 링크나 주소를 친구 게임에 참가에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>With {ping} ms of ping, each connection type means:</source>
        <translation type="unfinished">핑 {ping} ms일 때 연결 유형별 지연:</translation>
    </message>
    <message>
        <source>You can be told when somebody joins your room, when a game starts, when your name is in the chat, when a friend comes, and when a game that you asked for opens. Each has its own switch in the settings, and so have sound, task bar and system messages.</source>
        <translation type="unfinished">누군가 내 방에 들어올 때, 게임이 시작될 때, 채팅에 내 이름이 나올 때, 친구가 올 때, 기다리던 게임이 열릴 때 알림을 받을 수 있습니다. 각각 설정에 스위치가 있고, 소리, 작업 표시줄, 시스템 메시지에도 따로 있습니다.</translation>
    </message>
    <message>
        <source>You read it before it is saved. Look through it once.</source>
        <translation type="unfinished">저장하기 전에 내용을 볼 수 있습니다. 한번 훑어보세요.</translation>
    </message>
    <message>
        <source>Your computer: the frames were there, and the emulator took them late.</source>
        <translation type="unfinished">내 컴퓨터: 프레임은 와 있었는데 에뮬레이터가 늦게 가져갔습니다.</translation>
    </message>
    <message>
        <source>Your last session: after a lost connection it stays for a few minutes. Wait a little.</source>
        <translation type="unfinished">지난 세션: 연결이 끊긴 뒤 몇 분 동안 남아 있습니다. 잠시 기다리세요.</translation>
    </message>
    <message>
        <source>Your line: the server and other servers are silent at the same time.</source>
        <translation type="unfinished">내 회선: 이 서버와 다른 서버가 동시에 조용합니다.</translation>
    </message>
    <message>
        <source>begin start connect join create lobby room</source>
        <translation type="unfinished">시작 처음 연결 참가 만들기 로비 방 begin start connect join create lobby room</translation>
    </message>
    <message>
        <source>bitness x86 x64 dll library</source>
        <translation type="unfinished">비트 32비트 64비트 라이브러리 bitness x86 x64 dll library</translation>
    </message>
    <message>
        <source>blocked permission executable denied antivirus</source>
        <translation type="unfinished">차단 막힘 권한 실행 거부 백신 blocked permission executable denied antivirus</translation>
    </message>
    <message>
        <source>charset encoding shift-jis korean cyrillic chat text</source>
        <translation type="unfinished">문자셋 인코딩 글자 깨짐 한글 채팅 텍스트 charset encoding shift-jis korean cyrillic chat text</translation>
    </message>
    <message>
        <source>connection type excellent good average low bad</source>
        <translation type="unfinished">연결 유형 타입 접속 connection type excellent good average low bad</translation>
    </message>
    <message>
        <source>delay slow controls latency ping frames</source>
        <translation type="unfinished">지연 느림 조작 입력 랙 핑 프레임 delay slow controls latency ping frames</translation>
    </message>
    <message>
        <source>desync desynch out of sync different rom</source>
        <translation type="unfinished">디싱크 동기화 깨짐 어긋남 다른 롬 desync desynch out of sync different rom</translation>
    </message>
    <message>
        <source>diagnostics check test</source>
        <translation type="unfinished">진단 점검 검사 diagnostics check test</translation>
    </message>
    <message>
        <source>emulator bytes cheats saves black screen mame project64 1964</source>
        <translation type="unfinished">에뮬레이터 에뮬 바이트 치트 세이브 검은 화면 마메 emulator bytes cheats saves black screen mame project64 1964</translation>
    </message>
    <message>
        <source>emulator mame snes9x project64 fbneo wine linux</source>
        <translation type="unfinished">에뮬레이터 에뮬 마메 emulator mame snes9x project64 fbneo wine linux</translation>
    </message>
    <message>
        <source>emulinker dedicated server run</source>
        <translation type="unfinished">전용 서버 돌리기 운영 emulinker dedicated server run</translation>
    </message>
    <message>
        <source>firewall vpn proxy blocked port company school hotel</source>
        <translation type="unfinished">방화벽 차단 막힘 포트 회사 학교 호텔 firewall vpn proxy blocked port company school hotel</translation>
    </message>
    <message>
        <source>frames ping recommended fixed same helper jitter</source>
        <translation type="unfinished">프레임 핑 추천 고정 같은 지연 도우미 지터 frames ping recommended fixed same helper jitter</translation>
    </message>
    <message>
        <source>host server own open lan</source>
        <translation type="unfinished">호스트 서버 열기 내 서버 host server own open lan</translation>
    </message>
    <message>
        <source>kicked refused banned denied disconnected full</source>
        <translation type="unfinished">강퇴 추방 거부 차단 끊김 가득 kicked refused banned denied disconnected full</translation>
    </message>
    <message>
        <source>mame arcade set split merged parent zip full</source>
        <translation type="unfinished">마메 아케이드 오락실 세트 분할 병합 부모 풀 롬셋 mame arcade set split merged parent zip full</translation>
    </message>
    <message>
        <source>master list publish register announce public</source>
        <translation type="unfinished">마스터 목록 공개 등록 알림 master list publish register announce public</translation>
    </message>
    <message>
        <source>name nick</source>
        <translation type="unfinished">이름 닉네임 아이디 name nick</translation>
    </message>
    <message>
        <source>netplay menu kaillera not connected called</source>
        <translation type="unfinished">넷플레이 메뉴 카일레라 연결 안 됨 netplay menu kaillera not connected called</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">아니요</translation>
    </message>
    <message>
        <source>no servers list nothing found master</source>
        <translation type="unfinished">서버 없음 목록 비어 있음 안 보임 마스터 no servers list nothing found master</translation>
    </message>
    <message>
        <source>own client only</source>
        <translation type="unfinished">자체 클라이언트만</translation>
    </message>
    <message>
        <source>p2p direct friend invite</source>
        <translation type="unfinished">직접 연결 친구 초대 p2p direct friend invite</translation>
    </message>
    <message>
        <source>port forwarding router nat 27888 udp tcp upnp outside</source>
        <translation type="unfinished">포트 포워딩 공유기 외부 port forwarding router nat 27888 udp tcp upnp outside</translation>
    </message>
    <message>
        <source>report bug save log private</source>
        <translation type="unfinished">보고서 버그 저장 로그 개인 정보 report bug save log private</translation>
    </message>
    <message>
        <source>rom crc sha checksum compare same other file header</source>
        <translation type="unfinished">롬 체크섬 비교 같은 파일 다른 파일 헤더 rom crc sha checksum compare same other file header</translation>
    </message>
    <message>
        <source>sound flash tray notify alert</source>
        <translation type="unfinished">소리 깜박임 작업 표시줄 알림 sound flash tray notify alert</translation>
    </message>
    <message>
        <source>sram save memory card cheats state</source>
        <translation type="unfinished">세이브 메모리 카드 치트 스테이트 sram save memory card cheats state</translation>
    </message>
    <message>
        <source>stall freeze waiting stutter lagstat</source>
        <translation type="unfinished">멈춤 끊김 기다림 렉 랙 stall freeze waiting stutter lagstat</translation>
    </message>
    <message>
        <source>start crash exit code closed window missing dll</source>
        <translation type="unfinished">시작 크래시 튕김 종료 코드 창 닫힘 없음 start crash exit code closed window missing dll</translation>
    </message>
    <message>
        <source>stream privacy hide address ip</source>
        <translation type="unfinished">방송 스트리밍 개인 정보 숨기기 주소 stream privacy hide address ip</translation>
    </message>
    <message>
        <source>through Wine</source>
        <translation type="unfinished">Wine을 통해</translation>
    </message>
    <message>
        <source>update upgrade new version release check</source>
        <translation type="unfinished">업데이트 업그레이드 새 버전 릴리스 확인 update upgrade new version release check</translation>
    </message>
    <message>
        <source>use the other edition of the emulator, if its maker offers one.</source>
        <translation type="unfinished">제작자가 제공한다면 에뮬레이터의 다른 에디션을 쓰세요.</translation>
    </message>
    <message>
        <source>wifi wireless wlan cable jitter</source>
        <translation type="unfinished">와이파이 무선 유선 랜선 지터 wifi wireless wlan cable jitter</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">예</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished">{ms} ms</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n}프레임</translation>
    </message>
    <message>
        <source>– not tested: it could not be tried. That is neither good nor bad.</source>
        <translation type="unfinished">– 검사 안 함: 시도할 수 없었습니다. 좋지도 나쁘지도 않습니다.</translation>
    </message>
    <message>
        <source>≠ other file: the name is the same, the contents are not.</source>
        <translation type="unfinished">≠ 다른 파일: 이름은 같지만 내용이 다릅니다.</translation>
    </message>
    <message>
        <source>≠ set: an arcade set of another kind.</source>
        <translation type="unfinished">≠ 세트: 종류가 다른 아케이드 세트입니다.</translation>
    </message>
    <message>
        <source>✓ fine: it was tried and works.</source>
        <translation type="unfinished">✓ 정상: 시도해 보았고 동작합니다.</translation>
    </message>
    <message>
        <source>✓ same: the same file, sure.</source>
        <translation type="unfinished">✓ 같음: 확실히 같은 파일입니다.</translation>
    </message>
    <message>
        <source>✕ failed: it was tried and does not work.</source>
        <translation type="unfinished">✕ 실패: 시도해 보았으나 동작하지 않습니다.</translation>
    </message>
    <message>
        <source>✕ not found: nothing with that name is in your folders.</source>
        <translation type="unfinished">✕ 없음: 그 이름의 파일이 내 폴더에 없습니다.</translation>
    </message>
</context>
<context>
    <name>installing</name>
    <message>
        <source>An AppImage loads nothing that lies beside it.</source>
        <translation type="unfinished">AppImage는 옆에 있는 것을 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>An emulator that runs now notices it at its next start. Others in the same folder use the same library.</source>
        <translation type="unfinished">지금 실행 중인 에뮬레이터에는 다음에 시작할 때 반영됩니다. 같은 폴더의 다른 에뮬레이터도 같은 라이브러리를 씁니다.</translation>
    </message>
    <message>
        <source>Back in its place: {path}, from {name}</source>
        <translation type="unfinished">복원: {path} ({name}에서)</translation>
    </message>
    <message>
        <source>Choose the emulator’s program</source>
        <translation type="unfinished">에뮬레이터 프로그램 선택</translation>
    </message>
    <message>
        <source>Choose the file that starts the emulator.</source>
        <translation type="unfinished">에뮬레이터를 시작하는 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose the program that it starts.</source>
        <translation type="unfinished">스크립트가 시작하는 프로그램을 선택하세요.</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation type="unfinished">에뮬레이터를 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Copy the right library by hand, as docs/emulators.md says.</source>
        <translation type="unfinished">docs/emulators.md의 설명대로 맞는 라이브러리를 직접 복사하세요.</translation>
    </message>
    <message>
        <source>In place of another version: {path}</source>
        <translation type="unfinished">다른 버전을 교체: {path}</translation>
    </message>
    <message>
        <source>In place of: {path}</source>
        <translation type="unfinished">교체: {path}</translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished">설치</translation>
    </message>
    <message>
        <source>Install the Kaillera library into {program}?</source>
        <translation type="unfinished">{program}에 Kaillera 라이브러리를 설치할까요?</translation>
    </message>
    <message>
        <source>Kaillera library: another one. It does not call this program.</source>
        <translation type="unfinished">Kaillera 라이브러리: 다른 것입니다. 이 프로그램을 부르지 않습니다.</translation>
    </message>
    <message>
        <source>Kaillera library: none beside it.</source>
        <translation type="unfinished">Kaillera 라이브러리: 옆에 없습니다.</translation>
    </message>
    <message>
        <source>Kaillera library: ours, but not as this version has it.</source>
        <translation type="unfinished">Kaillera 라이브러리: 이 프로그램의 것이지만 지금 버전의 것과 다릅니다.</translation>
    </message>
    <message>
        <source>Left as it is, for it is not ours: {path}</source>
        <translation type="unfinished">이 프로그램의 것이 아니므로 그대로 둠: {path}</translation>
    </message>
    <message>
        <source>Move it away first.</source>
        <translation type="unfinished">먼저 다른 곳으로 옮기세요.</translation>
    </message>
    <message>
        <source>Move the emulator to a folder of your own, not Program Files, and try again.</source>
        <translation type="unfinished">에뮬레이터를 Program Files가 아닌 내 폴더로 옮기고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>New file: {path}</source>
        <translation type="unfinished">새 파일: {path}</translation>
    </message>
    <message>
        <source>No Linux emulator is known to load one by itself: look into its documentation.</source>
        <translation type="unfinished">라이브러리를 스스로 불러오는 Linux 에뮬레이터는 알려진 것이 없습니다. 에뮬레이터의 설명서를 확인하세요.</translation>
    </message>
    <message>
        <source>No library of ours is there.</source>
        <translation type="unfinished">이 프로그램의 라이브러리가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room there, and try again.</source>
        <translation type="unfinished">아무것도 바꾸지 않았습니다. 그곳에 공간을 만들고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Nothing was changed. The system says: {detail}.</source>
        <translation type="unfinished">아무것도 바꾸지 않았습니다. 시스템의 말: {detail}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation type="unfinished">아무것도 바꾸지 않았습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Remove the one that the emulator does not use.</source>
        <translation type="unfinished">에뮬레이터가 쓰지 않는 것을 제거하세요.</translation>
    </message>
    <message>
        <source>Somebody has replaced ours since. It was left as it is.</source>
        <translation type="unfinished">그 뒤에 이 프로그램의 것이 교체되었습니다. 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Something was changed in that folder meanwhile.</source>
        <translation type="unfinished">그사이에 그 폴더에서 무언가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Take a complete package, or run make library in a clone.</source>
        <translation type="unfinished">완전한 패키지를 사용하거나, 클론에서 “make library”를 실행하세요.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">제거</translation>
    </message>
    <message>
        <source>Take the Kaillera library away from {program}?</source>
        <translation type="unfinished">{program}에서 Kaillera 라이브러리를 제거할까요?</translation>
    </message>
    <message>
        <source>Taken away: {path}</source>
        <translation type="unfinished">제거: {path}</translation>
    </message>
    <message>
        <source>The Kaillera library was installed into {program}.</source>
        <translation type="unfinished">{program}에 Kaillera 라이브러리를 설치했습니다.</translation>
    </message>
    <message>
        <source>The Kaillera library was taken away from {program}.</source>
        <translation type="unfinished">{program}에서 Kaillera 라이브러리를 제거했습니다.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished">디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>The emulator runs and holds its library.</source>
        <translation type="unfinished">에뮬레이터가 실행 중이며 라이브러리를 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation type="unfinished">라이브러리를 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>The library there is not ours: {detail}.</source>
        <translation type="unfinished">그곳의 라이브러리는 이 프로그램의 것이 아닙니다: {detail}.</translation>
    </message>
    <message>
        <source>The one that was there is kept as {name}.</source>
        <translation type="unfinished">원래 있던 것은 이 이름으로 보관합니다: {name}.</translation>
    </message>
    <message>
        <source>The system says: {detail}.</source>
        <translation type="unfinished">시스템의 말: {detail}.</translation>
    </message>
    <message>
        <source>There is no library for 32-bit Linux programs.</source>
        <translation type="unfinished">32비트 Linux 프로그램용 라이브러리는 없습니다.</translation>
    </message>
    <message>
        <source>There is no library for programs of the Mac.</source>
        <translation type="unfinished">Mac 프로그램용 라이브러리는 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to take away.</source>
        <translation type="unfinished">제거할 것이 없습니다.</translation>
    </message>
    <message>
        <source>This copy of the client has no libraries.</source>
        <translation type="unfinished">이 클라이언트에는 라이브러리가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Turn on netplay in its menu: it comes to this window.</source>
        <translation type="unfinished">에뮬레이터의 메뉴에서 넷플레이를 켜세요. 이 창으로 연결됩니다.</translation>
    </message>
    <message>
        <source>Two libraries there have the same name: {detail}.</source>
        <translation type="unfinished">같은 이름의 라이브러리가 두 개 있습니다: {detail}.</translation>
    </message>
    <message>
        <source>Use an edition of the emulator for Windows, or for 64-bit Linux on a PC.</source>
        <translation type="unfinished">에뮬레이터의 Windows 에디션이나 PC용 64비트 Linux 에디션을 쓰세요.</translation>
    </message>
    <message>
        <source>You may not write to the emulator’s folder.</source>
        <translation type="unfinished">에뮬레이터 폴더에 쓸 권한이 없습니다.</translation>
    </message>
    <message>
        <source>{detail} is no file that can be read.</source>
        <translation type="unfinished">읽을 수 있는 파일이 아닙니다: {detail}.</translation>
    </message>
    <message>
        <source>{program} cannot be read.</source>
        <translation type="unfinished">{program}: 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{program} does not say whether it runs with 32 or 64 bits.</source>
        <translation type="unfinished">{program}: 32비트인지 64비트인지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>{program} has this program’s Kaillera library already.</source>
        <translation type="unfinished">{program}에는 이 프로그램의 Kaillera 라이브러리가 이미 있습니다.</translation>
    </message>
    <message>
        <source>{program} is a script that starts another program.</source>
        <translation type="unfinished">{program}: 다른 프로그램을 시작하는 스크립트입니다.</translation>
    </message>
    <message>
        <source>{program} is built for another kind of processor.</source>
        <translation type="unfinished">{program}: 다른 종류의 프로세서용입니다.</translation>
    </message>
    <message>
        <source>{program} is no program.</source>
        <translation type="unfinished">{program}: 프로그램이 아닙니다.</translation>
    </message>
    <message>
        <source>✓ Kaillera library: ours is installed.</source>
        <translation type="unfinished">✓ Kaillera 라이브러리: 이 프로그램의 것이 설치되어 있습니다.</translation>
    </message>
    <message>
        <source>✕ Kaillera library: {b}-bit beside a {a}-bit emulator. It cannot load.</source>
        <translation type="unfinished">✕ Kaillera 라이브러리: 에뮬레이터는 {a}비트인데 라이브러리는 {b}비트입니다. 불러올 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>invites</name>
    <message>
        <source>1 frame for each 16 ms of your ping there, rounded up</source>
        <translation type="unfinished">그곳에서의 핑 16 ms마다 1프레임, 올림</translation>
    </message>
    <message>
        <source>Play “{game}” with {owner}: {link} – other clients: server {server}, room by {owner}, ROM CRC {crc}, connection type {type}</source>
        <translation type="unfinished">“{game}” 같이 해요 (호스트: {owner}): {link} – 다른 클라이언트: 서버 {server}, 방 {owner}, ROM CRC {crc}, 연결 유형 {type}</translation>
    </message>
    <message>
        <source>Play “{game}” with {owner}: {link} – other clients: server {server}, room by {owner}, connection type {type}</source>
        <translation type="unfinished">“{game}” 같이 해요 (호스트: {owner}): {link} – 다른 클라이언트: 서버 {server}, 방 {owner}, 연결 유형 {type}</translation>
    </message>
</context>
<context>
    <name>join</name>
    <message>
        <source>in your emulator&apos;s list</source>
        <translation type="unfinished">에뮬레이터 목록에 있음</translation>
    </message>
    <message>
        <source>≠ you have another file with this name</source>
        <translation type="unfinished">≠ 이름은 같지만 다른 파일이 있음</translation>
    </message>
    <message>
        <source>✓ you have a file with this name</source>
        <translation type="unfinished">✓ 이름이 같은 파일이 있음</translation>
    </message>
    <message>
        <source>✓ you have this file</source>
        <translation type="unfinished">✓ 이 파일이 있음</translation>
    </message>
    <message>
        <source>✕ not found in your library</source>
        <translation type="unfinished">✕ 라이브러리에 없음</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>System: {language}</source>
        <translation type="unfinished">시스템: {language}</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (초안)</translation>
    </message>
</context>
<context>
    <name>launching</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished">따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose its program if you have one, or play the demo meanwhile.</source>
        <translation type="unfinished">프로그램이 있으면 선택하고, 없으면 우선 데모를 플레이하세요.</translation>
    </message>
    <message>
        <source>It cannot load a library of another kind, so it was not started.</source>
        <translation type="unfinished">종류가 다른 라이브러리는 불러올 수 없으므로 시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>It is not started by itself until your library has the game.</source>
        <translation type="unfinished">라이브러리에 게임이 있어야 자동으로 시작됩니다.</translation>
    </message>
    <message>
        <source>It left no message. Start it by hand once to see more.</source>
        <translation type="unfinished">메시지를 남기지 않았습니다. 직접 한번 시작하면 더 알 수 있습니다.</translation>
    </message>
    <message>
        <source>It may wait behind another window.</source>
        <translation type="unfinished">다른 창 뒤에서 기다리고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Last lines of {emulator}:</source>
        <translation type="unfinished">마지막 줄 – {emulator}:</translation>
    </message>
    <message>
        <source>Last message: “{text}”.</source>
        <translation type="unfinished">마지막 메시지: “{text}”.</translation>
    </message>
    <message>
        <source>No emulator with Kaillera found.</source>
        <translation type="unfinished">Kaillera를 쓸 수 있는 에뮬레이터를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Starting {emulator}… {seconds} s</source>
        <translation type="unfinished">{emulator} 시작 중… {seconds}초</translation>
    </message>
    <message>
        <source>The system does not allow to run {path}.</source>
        <translation type="unfinished">시스템이 실행을 허용하지 않습니다: {path}</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation type="unfinished">시스템의 말: {reason}.</translation>
    </message>
    <message>
        <source>The value of {word} cannot be given to a batch file safely.</source>
        <translation type="unfinished">{word}의 값은 배치 파일에 안전하게 넘길 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no program at {path}.</source>
        <translation type="unfinished">이곳에 프로그램이 없습니다: {path}</translation>
    </message>
    <message>
        <source>This system cannot run {path}.</source>
        <translation type="unfinished">이 시스템에서 실행할 수 없습니다: {path}</translation>
    </message>
    <message>
        <source>Turn on netplay in its menu: look for “Netplay” or “Kaillera”.</source>
        <translation type="unfinished">메뉴에서 넷플레이를 켜세요. “Netplay”나 “Kaillera”를 찾아보세요.</translation>
    </message>
    <message>
        <source>{emulator} closed after {seconds} s (exit code {code}).</source>
        <translation type="unfinished">{emulator}: {seconds}초 후 닫혔습니다 (종료 코드 {code}).</translation>
    </message>
    <message>
        <source>{emulator} crashed after {seconds} s (signal {code}).</source>
        <translation type="unfinished">{emulator}: {seconds}초 후 비정상 종료되었습니다 (시그널 {code}).</translation>
    </message>
    <message>
        <source>{emulator} did not open a window within 10 s.</source>
        <translation type="unfinished">{emulator}: 10초 안에 창이 열리지 않았습니다.</translation>
    </message>
    <message>
        <source>{emulator} is {a}-bit but the Kaillera library is {b}-bit.</source>
        <translation type="unfinished">{emulator}: {a}비트인데 Kaillera 라이브러리는 {b}비트입니다.</translation>
    </message>
    <message>
        <source>{emulator} needs the file of {game}, and you have not chosen one.</source>
        <translation type="unfinished">{emulator}: 게임 파일을 아직 선택하지 않았습니다 ({game}).</translation>
    </message>
    <message>
        <source>{emulator} runs but has not called the Kaillera library.</source>
        <translation type="unfinished">{emulator}: 실행 중이지만 Kaillera 라이브러리를 부르지 않았습니다.</translation>
    </message>
    <message>
        <source>{emulator} was not started: its arguments cannot be used.</source>
        <translation type="unfinished">{emulator}: 인수를 쓸 수 없어 시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>{word} is no placeholder.</source>
        <translation type="unfinished">자리 표시자가 아닙니다: {word}</translation>
    </message>
    <message>
        <source>{word} is no placeholder. There are: {known}.</source>
        <translation type="unfinished">자리 표시자가 아닙니다: {word}. 쓸 수 있는 것: {known}.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 file could not be read</source>
        <translation type="unfinished">파일 1개를 읽지 못했습니다</translation>
    </message>
    <message>
        <source>1 file seen; known endings: {list}.</source>
        <translation type="unfinished">파일 1개 확인. 아는 확장자: {list}.</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation type="unfinished">폴더 1개</translation>
    </message>
    <message>
        <source>1 game</source>
        <translation type="unfinished">게임 1개</translation>
    </message>
    <message>
        <source>? not in any database</source>
        <translation type="unfinished">? DB에 없음</translation>
    </message>
    <message>
        <source>A game runs; the scan goes on after it.</source>
        <translation type="unfinished">게임이 진행 중입니다. 스캔은 게임이 끝난 뒤 계속됩니다.</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation type="unfinished">CRC</translation>
    </message>
    <message>
        <source>CRC {crc}</source>
        <translation type="unfinished">CRC {crc}</translation>
    </message>
    <message>
        <source>Choose a folder; files are only read, never uploaded.</source>
        <translation type="unfinished">폴더를 고르세요. 파일은 읽기만 하고 업로드하지 않습니다.</translation>
    </message>
    <message>
        <source>DAT file of a database</source>
        <translation type="unfinished">데이터베이스의 DAT 파일</translation>
    </message>
    <message>
        <source>DAT files (*.dat *.xml);;All files (*)</source>
        <translation type="unfinished">DAT 파일 (*.dat *.xml);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">파일</translation>
    </message>
    <message>
        <source>File for {game}</source>
        <translation type="unfinished">{game}에 쓸 파일</translation>
    </message>
    <message>
        <source>Folder with games</source>
        <translation type="unfinished">게임이 있는 폴더</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">게임</translation>
    </message>
    <message>
        <source>Games ({endings});;All files (*)</source>
        <translation type="unfinished">게임 ({endings});;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Its ending is not known, or it cannot be read.</source>
        <translation type="unfinished">알려지지 않은 확장자이거나 읽을 수 없는 파일입니다.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">종류</translation>
    </message>
    <message>
        <source>Known dump</source>
        <translation type="unfinished">알려진 덤프</translation>
    </message>
    <message>
        <source>Looking for files: {n} so far</source>
        <translation type="unfinished">파일을 찾는 중: 지금까지 {n}개</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation type="unfinished">파일을 찾는 중…</translation>
    </message>
    <message>
        <source>No game is known yet.</source>
        <translation type="unfinished">아직 알려진 게임이 없습니다.</translation>
    </message>
    <message>
        <source>No games recognised in {folder}.</source>
        <translation type="unfinished">{folder}에서 게임을 알아보지 못했습니다.</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation type="unfinished">라이브러리를 읽는 중…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">크기</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">기종</translation>
    </message>
    <message>
        <source>The folders could not be read.</source>
        <translation type="unfinished">폴더를 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>The scan was stopped. What was found is kept.</source>
        <translation type="unfinished">스캔을 멈췄습니다. 찾은 것은 남아 있습니다.</translation>
    </message>
    <message>
        <source>This holds until you close the program.</source>
        <translation type="unfinished">프로그램을 닫을 때까지 유지됩니다.</translation>
    </message>
    <message>
        <source>Where are your games?</source>
        <translation type="unfinished">게임이 어디에 있나요?</translation>
    </message>
    <message>
        <source>Your folders have not been read to the end.</source>
        <translation type="unfinished">폴더를 끝까지 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>arcade set, in no database</source>
        <translation type="unfinished">아케이드 세트, 데이터베이스에 없음</translation>
    </message>
    <message>
        <source>comes with this program</source>
        <translation type="unfinished">이 프로그램에 들어 있음</translation>
    </message>
    <message>
        <source>database: 1 game</source>
        <translation type="unfinished">데이터베이스: 게임 1개</translation>
    </message>
    <message>
        <source>database: {n} games</source>
        <translation type="unfinished">데이터베이스: 게임 {n}개</translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished">파일</translation>
    </message>
    <message>
        <source>files are missing</source>
        <translation type="unfinished">파일이 빠져 있음</translation>
    </message>
    <message>
        <source>full, non-merged</source>
        <translation type="unfinished">풀(non-merged)</translation>
    </message>
    <message>
        <source>in an archive</source>
        <translation type="unfinished">압축 파일 안</translation>
    </message>
    <message>
        <source>in its list</source>
        <translation type="unfinished">목록에 있음</translation>
    </message>
    <message>
        <source>needs no file</source>
        <translation type="unfinished">파일 필요 없음</translation>
    </message>
    <message>
        <source>no database: {reason}</source>
        <translation type="unfinished">데이터베이스 아님: {reason}</translation>
    </message>
    <message>
        <source>split – parent `{parent}` found</source>
        <translation type="unfinished">분할 – 부모 `{parent}` 있음</translation>
    </message>
    <message>
        <source>split – parent missing</source>
        <translation type="unfinished">분할 – 부모 없음</translation>
    </message>
    <message>
        <source>the emulator&apos;s own</source>
        <translation type="unfinished">에뮬레이터의 것</translation>
    </message>
    <message>
        <source>your {n} folders</source>
        <translation type="unfinished">내 폴더 {n}개</translation>
    </message>
    <message>
        <source>{file} is no game that can be recognised.</source>
        <translation type="unfinished">알아볼 수 있는 게임이 아닙니다: {file}</translation>
    </message>
    <message>
        <source>{games} in {folders}</source>
        <translation type="unfinished">{folders}: {games}</translation>
    </message>
    <message>
        <source>{game} is played with {file} from now on.</source>
        <translation type="unfinished">이제 {game} 게임에는 이 파일을 씁니다: {file}</translation>
    </message>
    <message>
        <source>{n} files could not be read</source>
        <translation type="unfinished">파일 {n}개를 읽지 못했습니다</translation>
    </message>
    <message>
        <source>{n} files seen; known endings: {list}.</source>
        <translation type="unfinished">파일 {n}개 확인. 아는 확장자: {list}.</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation type="unfinished">폴더 {n}개</translation>
    </message>
    <message>
        <source>{n} games</source>
        <translation type="unfinished">게임 {n}개</translation>
    </message>
    <message>
        <source>{n} of {total} files: {file}</source>
        <translation type="unfinished">파일 {n}/{total}: {file}</translation>
    </message>
    <message>
        <source>✓ known good dump</source>
        <translation type="unfinished">✓ 알려진 올바른 덤프</translation>
    </message>
</context>
<context>
    <name>lobby</name>
    <message>
        <source>About this game in the emulator</source>
        <translation type="unfinished">에뮬레이터에서 이 게임 정보 보기</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">관리자</translation>
    </message>
    <message>
        <source>An operator has muted you here.</source>
        <translation type="unfinished">여기서 운영자가 내 채팅을 금지했습니다.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished">이름 복사</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished">친구로 등록</translation>
    </message>
    <message>
        <source>Get told when it ends?</source>
        <translation type="unfinished">끝나면 알림을 받을까요?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished">무시</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">초대</translation>
    </message>
    <message>
        <source>Its room waits for players in the lobby.</source>
        <translation type="unfinished">방이 로비에서 플레이어를 기다립니다.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">참가</translation>
    </message>
    <message>
        <source>No game matches.</source>
        <translation type="unfinished">맞는 게임이 없습니다.</translation>
    </message>
    <message>
        <source>No longer a friend</source>
        <translation type="unfinished">친구 해제</translation>
    </message>
    <message>
        <source>Nobody has opened a game yet.</source>
        <translation type="unfinished">아직 아무도 게임을 열지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished">아직 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>One game is hidden by your search.</source>
        <translation type="unfinished">검색 조건 때문에 게임 1개가 숨겨졌습니다.</translation>
    </message>
    <message>
        <source>Open one – others see it at once.</source>
        <translation type="unfinished">하나 열어 보세요. 다른 사람에게 바로 보입니다.</translation>
    </message>
    <message>
        <source>Private message</source>
        <translation type="unfinished">개인 메시지</translation>
    </message>
    <message>
        <source>Show messages again</source>
        <translation type="unfinished">메시지 다시 보기</translation>
    </message>
    <message>
        <source>Slow mode: {s} s</source>
        <translation type="unfinished">저속 모드: {s}초</translation>
    </message>
    <message>
        <source>Slow mode: {s} s · {n} lines wait</source>
        <translation type="unfinished">저속 모드: {s}초 · {n}줄 대기 중</translation>
    </message>
    <message>
        <source>Slow mode: {s} s · “{line}” waits</source>
        <translation type="unfinished">저속 모드: {s}초 · “{line}” 대기 중</translation>
    </message>
    <message>
        <source>This command is too long.</source>
        <translation type="unfinished">명령이 너무 깁니다.</translation>
    </message>
    <message>
        <source>This game</source>
        <translation type="unfinished">이 게임</translation>
    </message>
    <message>
        <source>This server does not allow {game}.</source>
        <translation type="unfinished">{game}: 이 서버에서 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>This server needs two players.</source>
        <translation type="unfinished">이 서버에서는 플레이어가 두 명 필요합니다.</translation>
    </message>
    <message>
        <source>This server takes {most} characters at most. Your text is kept.</source>
        <translation type="unfinished">이 서버는 최대 {most}자까지 받습니다. 쓴 글은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>This server uses {enc}; “{ch}” cannot be sent.</source>
        <translation type="unfinished">이 서버는 {enc} 인코딩을 씁니다. “{ch}” 문자는 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>This server wants {s} s between messages. Your text is kept.</source>
        <translation type="unfinished">이 서버에서는 메시지 사이에 {s}초가 필요합니다. 쓴 글은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>To try alone:</source>
        <translation type="unfinished">혼자 해 보려면:</translation>
    </message>
    <message>
        <source>Too fast.</source>
        <translation type="unfinished">너무 빠릅니다.</translation>
    </message>
    <message>
        <source>You can join it in the lobby.</source>
        <translation type="unfinished">로비에서 참가할 수 있습니다.</translation>
    </message>
    <message>
        <source>You get told as soon as it happens, while you are on this server.</source>
        <translation type="unfinished">이 서버에 있는 동안, 그 일이 생기면 바로 알려 줍니다.</translation>
    </message>
    <message>
        <source>Your rank is not known here; the server decides.</source>
        <translation type="unfinished">내 등급을 여기서는 알 수 없습니다. 서버가 결정합니다.</translation>
    </message>
    <message>
        <source>Your text was not sent.</source>
        <translation type="unfinished">쓴 글은 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>{game} has ended.</source>
        <translation type="unfinished">{game}: 게임이 끝났습니다.</translation>
    </message>
    <message>
        <source>{game} is running.</source>
        <translation type="unfinished">{game}: 게임이 진행 중입니다.</translation>
    </message>
    <message>
        <source>{host} has opened {game}.</source>
        <translation type="unfinished">{host} 님이 게임을 열었습니다: {game}</translation>
    </message>
    <message>
        <source>{name} came.</source>
        <translation type="unfinished">{name} 님이 왔습니다.</translation>
    </message>
    <message>
        <source>{name} left.</source>
        <translation type="unfinished">{name} 님이 나갔습니다.</translation>
    </message>
    <message>
        <source>{name} opened “{game}”.</source>
        <translation type="unfinished">{name} 님이 “{game}” 게임을 열었습니다.</translation>
    </message>
    <message>
        <source>{name}: do you want to play {game}?</source>
        <translation type="unfinished">{name} 님, 같이 하실래요? {game}</translation>
    </message>
    <message>
        <source>{n} games are hidden by your search.</source>
        <translation type="unfinished">검색 조건 때문에 게임 {n}개가 숨겨졌습니다.</translation>
    </message>
    <message>
        <source>… and {n} more came, went or opened games.</source>
        <translation type="unfinished">… 그 밖에 {n}명이 오가거나 게임을 열었습니다.</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>1 game that you waited for</source>
        <translation type="unfinished">기다리던 게임 1개</translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation type="unfinished">초대 1건</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished">메시지 1건</translation>
    </message>
    <message>
        <source>1 player joined your room</source>
        <translation type="unfinished">플레이어 1명이 내 방에 들어옴</translation>
    </message>
    <message>
        <source>1 start</source>
        <translation type="unfinished">시작 1번</translation>
    </message>
    <message>
        <source>1 time a friend came or opened a game</source>
        <translation type="unfinished">친구가 오거나 게임을 엶 1번</translation>
    </message>
    <message>
        <source>Kaillera client</source>
        <translation type="unfinished">Kaillera 클라이언트</translation>
    </message>
    <message>
        <source>The game starts.</source>
        <translation type="unfinished">게임이 시작됩니다.</translation>
    </message>
    <message>
        <source>While you played: {list}.</source>
        <translation type="unfinished">플레이하는 동안: {list}.</translation>
    </message>
    <message>
        <source>{name} has joined your room.</source>
        <translation type="unfinished">{name} 님이 내 방에 들어왔습니다.</translation>
    </message>
    <message>
        <source>{n} games that you waited for</source>
        <translation type="unfinished">기다리던 게임 {n}개</translation>
    </message>
    <message>
        <source>{n} invitations</source>
        <translation type="unfinished">초대 {n}건</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation type="unfinished">메시지 {n}건</translation>
    </message>
    <message>
        <source>{n} players joined your room</source>
        <translation type="unfinished">플레이어 {n}명이 내 방에 들어옴</translation>
    </message>
    <message>
        <source>{n} starts</source>
        <translation type="unfinished">시작 {n}번</translation>
    </message>
    <message>
        <source>{n} times a friend came or opened a game</source>
        <translation type="unfinished">친구가 오거나 게임을 엶 {n}번</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Checks of the Kaillera client</source>
        <translation type="unfinished">Kaillera 클라이언트의 점검</translation>
    </message>
    <message>
        <source>Copied, with private data replaced.</source>
        <translation type="unfinished">복사했습니다. 개인 정보는 바꿔 적었습니다.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished">복사했습니다.</translation>
    </message>
    <message>
        <source>It could not be saved there: {reason}. Try another place.</source>
        <translation type="unfinished">그곳에 저장하지 못했습니다: {reason}. 다른 곳에 저장해 보세요.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">보고서 저장</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">저장했습니다: {file}</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished">텍스트 파일 (*.txt)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished">보고서를 쓰는 중…</translation>
    </message>
</context>
<context>
    <name>rom_panel</name>
    <message>
        <source>CRC {crc}</source>
        <translation type="unfinished">CRC {crc}</translation>
    </message>
    <message>
        <source>Others read: “{line}”. Nothing else is sent.</source>
        <translation type="unfinished">다른 사람에게 보이는 내용: “{line}”. 그 밖에는 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Others read: “{line}”. Nothing else is sent. Whoever comes is told once by itself.</source>
        <translation type="unfinished">다른 사람에게 보이는 내용: “{line}”. 그 밖에는 아무것도 보내지 않습니다. 새로 들어온 사람에게는 한 번 자동으로 알립니다.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished">사용 중</translation>
    </message>
    <message>
        <source>same as {names}</source>
        <translation type="unfinished">같은 파일: {names}</translation>
    </message>
</context>
<context>
    <name>roms</name>
    <message>
        <source>1 game is open, but you do not have it in your library.</source>
        <translation type="unfinished">게임 1개가 열려 있지만 내 라이브러리에 없습니다.</translation>
    </message>
    <message>
        <source>Before, {{name}} told another one; the newest counts.</source>
        <translation type="unfinished">전에는 {{name}} 님이 다른 것을 알렸습니다. 최신 것이 유효합니다.</translation>
    </message>
    <message>
        <source>Choose the one to play; then it can be compared.</source>
        <translation type="unfinished">플레이할 것을 고르세요. 그러면 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>It finds the file itself. To compare yours with the others&apos;, choose the file here too.</source>
        <translation type="unfinished">파일은 에뮬레이터가 스스로 찾습니다. 다른 사람의 것과 비교하려면 여기서도 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>It is compared as soon as somebody comes.</source>
        <translation type="unfinished">누군가 들어오면 바로 비교합니다.</translation>
    </message>
    <message>
        <source>No folder with games is chosen yet.</source>
        <translation type="unfinished">아직 게임 폴더를 선택하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing with that name is in your folder (1 file).</source>
        <translation type="unfinished">내 폴더에 그 이름의 파일이 없습니다 (파일 1개).</translation>
    </message>
    <message>
        <source>Nothing with that name is in your folder ({files} files).</source>
        <translation type="unfinished">내 폴더에 그 이름의 파일이 없습니다 (파일 {files}개).</translation>
    </message>
    <message>
        <source>Nothing with that name is in your {folders} folders (1 file).</source>
        <translation type="unfinished">내 폴더 {folders}개에 그 이름의 파일이 없습니다 (파일 1개).</translation>
    </message>
    <message>
        <source>Nothing with that name is in your {folders} folders ({files} files).</source>
        <translation type="unfinished">내 폴더 {folders}개에 그 이름의 파일이 없습니다 (파일 {files}개).</translation>
    </message>
    <message>
        <source>ROMs are compared as soon as it is.</source>
        <translation type="unfinished">읽기가 끝나면 바로 ROM을 비교합니다.</translation>
    </message>
    <message>
        <source>Same file (CRC {crc}).</source>
        <translation type="unfinished">같은 파일입니다 (CRC {crc}).</translation>
    </message>
    <message>
        <source>So there is nothing to compare.</source>
        <translation type="unfinished">그래서 비교할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Started with different ROMs: {name} has CRC {theirs}, you have CRC {yours}.</source>
        <translation type="unfinished">서로 다른 ROM으로 시작: {name} CRC {theirs}, 나 CRC {yours}.</translation>
    </message>
    <message>
        <source>The file of {name} is not checked.</source>
        <translation type="unfinished">{name} 님의 파일은 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>The game starts although {name} has a different ROM.</source>
        <translation type="unfinished">{name} 님의 ROM이 다른데도 게임을 시작합니다.</translation>
    </message>
    <message>
        <source>This MAME set is not complete.</source>
        <translation type="unfinished">이 MAME 세트는 완전하지 않습니다.</translation>
    </message>
    <message>
        <source>This MAME set is split and the parent {parent} is missing.</source>
        <translation type="unfinished">이 MAME 세트는 분할(split) 세트이고 부모 세트가 없습니다: {parent}</translation>
    </message>
    <message>
        <source>This game needs no ROM.</source>
        <translation type="unfinished">이 게임에는 ROM이 필요 없습니다.</translation>
    </message>
    <message>
        <source>Told in the chat: {names}.</source>
        <translation type="unfinished">채팅으로 알린 사람: {names}.</translation>
    </message>
    <message>
        <source>Use a full, non-merged set for {emulator}.</source>
        <translation type="unfinished">{emulator}용 풀(non-merged) 세트를 쓰세요.</translation>
    </message>
    <message>
        <source>Use a full, non-merged set.</source>
        <translation type="unfinished">풀(non-merged) 세트를 쓰세요.</translation>
    </message>
    <message>
        <source>You do not have {game}.</source>
        <translation type="unfinished">내게 없는 게임입니다: {game}</translation>
    </message>
    <message>
        <source>You have this file (CRC {crc}).</source>
        <translation type="unfinished">이 파일이 있습니다 (CRC {crc}).</translation>
    </message>
    <message>
        <source>You have {n} different files of {game}.</source>
        <translation type="unfinished">서로 다른 파일 {n}개가 있습니다: {game}</translation>
    </message>
    <message>
        <source>Your emulator has {game} in its list.</source>
        <translation type="unfinished">에뮬레이터 목록에 있는 게임: {game}</translation>
    </message>
    <message>
        <source>Your library is not read yet.</source>
        <translation type="unfinished">라이브러리를 아직 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>Yours: {line}</source>
        <translation type="unfinished">내 것: {line}</translation>
    </message>
    <message>
        <source>Yours: {yours}. Theirs: {theirs}. Full, split and merged sets have different files; agree on one.</source>
        <translation type="unfinished">내 것: {yours}. 상대: {theirs}. 풀, 분할, 병합 세트는 파일이 서로 다릅니다. 하나로 맞추세요.</translation>
    </message>
    <message>
        <source>Yours: {yours}. Theirs: {theirs}. Starting would desync at once.</source>
        <translation type="unfinished">내 것: {yours}. 상대: {theirs}. 이대로 시작하면 바로 디싱크가 납니다.</translation>
    </message>
    <message>
        <source>{name} has a different file with the same name.</source>
        <translation type="unfinished">{name} 님의 파일은 이름이 같지만 다릅니다.</translation>
    </message>
    <message>
        <source>{name} has a different set with the same name.</source>
        <translation type="unfinished">{name} 님의 세트는 이름이 같지만 다릅니다.</translation>
    </message>
    <message>
        <source>{name} uses another client that cannot be checked automatically, or has told no ROM. Compare this in chat: {line}.</source>
        <translation type="unfinished">{name} 님은 자동으로 확인할 수 없는 다른 클라이언트를 쓰거나 ROM을 알리지 않았습니다. 채팅으로 비교하세요: {line}.</translation>
    </message>
    <message>
        <source>{name}: {line}</source>
        <translation type="unfinished">{name}: {line}</translation>
    </message>
    <message>
        <source>{n} games are open, but you have none of them in your library.</source>
        <translation type="unfinished">게임 {n}개가 열려 있지만 내 라이브러리에는 하나도 없습니다.</translation>
    </message>
    <message>
        <source>{{name}} has a different ROM: CRC {crc}, {size} bytes.</source>
        <translation type="unfinished">{{name}} 님의 ROM이 다릅니다: CRC {crc}, {size}바이트.</translation>
    </message>
    <message>
        <source>{{name}} has the same ROM (CRC {crc}).</source>
        <translation type="unfinished">{{name}} 님의 ROM이 같습니다 (CRC {crc}).</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>A practice, or a server on a computer without a network, is on this computer only. Host a game or join a server.</source>
        <translation type="unfinished">연습이나 네트워크가 없는 컴퓨터의 서버는 이 컴퓨터에만 있습니다. 서버를 열거나 다른 서버에 연결하세요.</translation>
    </message>
    <message>
        <source>Agree on LAN.</source>
        <translation type="unfinished">LAN으로 맞추세요.</translation>
    </message>
    <message>
        <source>Agree on one.</source>
        <translation type="unfinished">하나로 맞추세요.</translation>
    </message>
    <message>
        <source>Different connection types.</source>
        <translation type="unfinished">연결 유형이 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Different connection types: {list}.</source>
        <translation type="unfinished">연결 유형이 서로 다릅니다: {list}.</translation>
    </message>
    <message>
        <source>Different emulators in the room.</source>
        <translation type="unfinished">방의 에뮬레이터가 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Different emulators in the room: {list}.</source>
        <translation type="unfinished">방의 에뮬레이터가 서로 다릅니다: {list}.</translation>
    </message>
    <message>
        <source>Everybody is ready. Go!</source>
        <translation type="unfinished">모두 준비되었습니다. 시작합니다.</translation>
    </message>
    <message>
        <source>Friends cannot join here.</source>
        <translation type="unfinished">친구가 이곳에 들어올 수 없습니다.</translation>
    </message>
    <message>
        <source>Invitation copied.</source>
        <translation type="unfinished">초대를 복사했습니다.</translation>
    </message>
    <message>
        <source>It does not say whose.</source>
        <translation type="unfinished">누구의 게임인지는 알려 주지 않았습니다.</translation>
    </message>
    <message>
        <source>It has this computer&apos;s address in your network; friends elsewhere cannot reach it.</source>
        <translation type="unfinished">초대에 내 네트워크 안의 주소가 들어 있습니다. 다른 곳의 친구는 접속할 수 없습니다.</translation>
    </message>
    <message>
        <source>Join another game, or ask the host why.</source>
        <translation type="unfinished">다른 게임에 참가하거나 호스트에게 이유를 물어보세요.</translation>
    </message>
    <message>
        <source>Join or create a game first</source>
        <translation type="unfinished">먼저 게임에 참가하거나 새로 만드세요</translation>
    </message>
    <message>
        <source>Only the host can let you back in.</source>
        <translation type="unfinished">호스트만 다시 들여보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Others still play.</source>
        <translation type="unfinished">다른 사람이 아직 플레이하고 있습니다.</translation>
    </message>
    <message>
        <source>Paste it where your friends read it.</source>
        <translation type="unfinished">친구가 읽는 곳에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Players with old clients may lose the connection.</source>
        <translation type="unfinished">오래된 클라이언트를 쓰는 플레이어의 연결이 끊길 수 있습니다.</translation>
    </message>
    <message>
        <source>Send the invite, or get told when somebody joins.</source>
        <translation type="unfinished">초대를 보내거나, 누군가 들어오면 알림을 받으세요.</translation>
    </message>
    <message>
        <source>Starting… waiting for {m} players to load.</source>
        <translation type="unfinished">시작하는 중… 플레이어 {m}명이 불러오기를 기다립니다.</translation>
    </message>
    <message>
        <source>The emulators exchange data in the chat (lines: {n}).</source>
        <translation type="unfinished">에뮬레이터들이 채팅으로 데이터를 주고받습니다 ({n}줄).</translation>
    </message>
    <message>
        <source>The game starts in {emulator}. Go to its window.</source>
        <translation type="unfinished">게임이 시작됩니다: {emulator}. 그 창으로 가세요.</translation>
    </message>
    <message>
        <source>The game starts.</source>
        <translation type="unfinished">게임이 시작됩니다.</translation>
    </message>
    <message>
        <source>The game starts. Its window opens now.</source>
        <translation type="unfinished">게임이 시작됩니다. 지금 창이 열립니다.</translation>
    </message>
    <message>
        <source>The host removed you from this game before.</source>
        <translation type="unfinished">호스트가 전에 나를 이 게임에서 강퇴했습니다.</translation>
    </message>
    <message>
        <source>The next game can start when everybody is out.</source>
        <translation type="unfinished">모두 나가면 다음 게임을 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>The server reports a desync.</source>
        <translation type="unfinished">서버가 디싱크를 알렸습니다.</translation>
    </message>
    <message>
        <source>The server says: a player&apos;s packets come late.</source>
        <translation type="unfinished">서버의 말: 한 플레이어의 패킷이 늦게 옵니다.</translation>
    </message>
    <message>
        <source>The server says: {who}&apos;s packets come late.</source>
        <translation type="unfinished">서버의 말: {who}의 패킷이 늦게 옵니다.</translation>
    </message>
    <message>
        <source>This game sends {size} bytes a frame for each player.</source>
        <translation type="unfinished">이 게임은 플레이어마다 한 프레임에 {size}바이트를 보냅니다.</translation>
    </message>
    <message>
        <source>This room needs the host&apos;s emulator.</source>
        <translation type="unfinished">이 방에는 호스트의 에뮬레이터가 필요합니다.</translation>
    </message>
    <message>
        <source>This room needs {wanted}.</source>
        <translation type="unfinished">이 방에 필요한 것: {wanted}.</translation>
    </message>
    <message>
        <source>Waiting for a second player.</source>
        <translation type="unfinished">두 번째 플레이어를 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>You have {own}.</source>
        <translation type="unfinished">지금 쓰는 것: {own}.</translation>
    </message>
    <message>
        <source>You were removed from the game.</source>
        <translation type="unfinished">게임에서 강퇴되었습니다.</translation>
    </message>
    <message>
        <source>You will be told when somebody joins.</source>
        <translation type="unfinished">누군가 들어오면 알려 줍니다.</translation>
    </message>
    <message>
        <source>slow, frames come late</source>
        <translation type="unfinished">느림, 프레임이 늦게 옴</translation>
    </message>
    <message>
        <source>slow, waiting for {who}</source>
        <translation type="unfinished">느림, {who} 기다리는 중</translation>
    </message>
    <message>
        <source>the game in its window stands still</source>
        <translation type="unfinished">창의 게임이 멈춰 있음</translation>
    </message>
    <message>
        <source>your emulator</source>
        <translation type="unfinished">에뮬레이터</translation>
    </message>
    <message>
        <source>{host} removed you from the game.</source>
        <translation type="unfinished">{host} 님이 나를 게임에서 강퇴했습니다.</translation>
    </message>
    <message>
        <source>{name} entered the room.</source>
        <translation type="unfinished">{name} 님이 방에 들어왔습니다.</translation>
    </message>
    <message>
        <source>{name} has joined your room.</source>
        <translation type="unfinished">{name} 님이 내 방에 들어왔습니다.</translation>
    </message>
    <message>
        <source>{name} left the game.</source>
        <translation type="unfinished">{name} 님이 게임에서 나갔습니다.</translation>
    </message>
    <message>
        <source>{name} left the room.</source>
        <translation type="unfinished">{name} 님이 방에서 나갔습니다.</translation>
    </message>
    <message>
        <source>{name} still plays.</source>
        <translation type="unfinished">아직 플레이 중: {name}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>An emulator could not attach.</source>
        <translation type="unfinished">에뮬레이터가 연결하지 못했습니다.</translation>
    </message>
    <message>
        <source>Another one is attached already, or it was made for another version of this client.</source>
        <translation type="unfinished">이미 다른 것이 연결되어 있거나, 이 클라이언트의 다른 버전용으로 만들어졌습니다.</translation>
    </message>
    <message>
        <source>Ask the others whether their game opened.</source>
        <translation type="unfinished">다른 사람들에게 게임이 열렸는지 물어보세요.</translation>
    </message>
    <message>
        <source>Check the connection, then start the game again.</source>
        <translation type="unfinished">연결을 확인하고 게임을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished">철자를 확인하세요.</translation>
    </message>
    <message>
        <source>Choose another port or another address.</source>
        <translation type="unfinished">다른 포트나 다른 주소를 선택하세요.</translation>
    </message>
    <message>
        <source>Connect again to play on.</source>
        <translation type="unfinished">계속하려면 다시 연결하세요.</translation>
    </message>
    <message>
        <source>It closed or broke off. What is known about it is below.</source>
        <translation type="unfinished">닫혔거나 중단되었습니다. 알려진 내용은 아래에 있습니다.</translation>
    </message>
    <message>
        <source>It gave no reason. Try again in a moment.</source>
        <translation type="unfinished">이유를 알려 주지 않았습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Its host left, or the server closed it.</source>
        <translation type="unfinished">호스트가 나갔거나 서버가 닫았습니다.</translation>
    </message>
    <message>
        <source>Its host left. Join another game or create one.</source>
        <translation type="unfinished">호스트가 나갔습니다. 다른 게임에 참가하거나 새로 만드세요.</translation>
    </message>
    <message>
        <source>Its own words are below. Change what it asks for.</source>
        <translation type="unfinished">서버의 말은 아래에 있습니다. 요구하는 것을 바꾸세요.</translation>
    </message>
    <message>
        <source>Join another game, or ask the host why.</source>
        <translation type="unfinished">다른 게임에 참가하거나 호스트에게 이유를 물어보세요.</translation>
    </message>
    <message>
        <source>Not everybody got ready in time.</source>
        <translation type="unfinished">제때 준비되지 않은 사람이 있습니다.</translation>
    </message>
    <message>
        <source>Nothing has come from the server for {seconds} seconds.</source>
        <translation type="unfinished">{seconds}초 동안 서버에서 아무것도 오지 않았습니다.</translation>
    </message>
    <message>
        <source>Set up the controllers before you start.</source>
        <translation type="unfinished">시작하기 전에 컨트롤러를 설정하세요.</translation>
    </message>
    <message>
        <source>Start again, or try another server.</source>
        <translation type="unfinished">다시 시작하거나 다른 서버로 해 보세요.</translation>
    </message>
    <message>
        <source>Start the game again.</source>
        <translation type="unfinished">게임을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The connection did not come about.</source>
        <translation type="unfinished">연결이 이루어지지 않았습니다.</translation>
    </message>
    <message>
        <source>The emulator changed its controllers during the game.</source>
        <translation type="unfinished">에뮬레이터가 게임 중에 컨트롤러를 바꿨습니다.</translation>
    </message>
    <message>
        <source>The game did not start.</source>
        <translation type="unfinished">게임이 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>The game ended because of the emulator.</source>
        <translation type="unfinished">에뮬레이터 때문에 게임이 끝났습니다.</translation>
    </message>
    <message>
        <source>The game is over because its room was closed.</source>
        <translation type="unfinished">방이 닫혀 게임이 끝났습니다.</translation>
    </message>
    <message>
        <source>The game is over because the session ended.</source>
        <translation type="unfinished">세션이 끝나 게임도 끝났습니다.</translation>
    </message>
    <message>
        <source>The game is over for you: you were removed.</source>
        <translation type="unfinished">게임이 끝났습니다. 강퇴되었습니다.</translation>
    </message>
    <message>
        <source>The game waits and goes on when it answers. You can also leave.</source>
        <translation type="unfinished">게임은 기다리다가 서버가 응답하면 계속됩니다. 나갈 수도 있습니다.</translation>
    </message>
    <message>
        <source>The host or the server did that.</source>
        <translation type="unfinished">호스트나 서버가 한 일입니다.</translation>
    </message>
    <message>
        <source>The host removed you from “{game}”.</source>
        <translation type="unfinished">호스트가 나를 “{game}” 게임에서 강퇴했습니다.</translation>
    </message>
    <message>
        <source>The room “{game}” was closed.</source>
        <translation type="unfinished">“{game}” 방이 닫혔습니다.</translation>
    </message>
    <message>
        <source>The server and this client lost step.</source>
        <translation type="unfinished">서버와 이 클라이언트의 순서가 어긋났습니다.</translation>
    </message>
    <message>
        <source>The server closed it. You can create another one.</source>
        <translation type="unfinished">서버가 닫았습니다. 다른 게임을 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>The server could not be started here.</source>
        <translation type="unfinished">여기서 서버를 시작하지 못했습니다.</translation>
    </message>
    <message>
        <source>The server did not answer. Try again in a moment.</source>
        <translation type="unfinished">서버가 응답하지 않았습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server did not do what you asked for.</source>
        <translation type="unfinished">서버가 요청을 처리하지 않았습니다.</translation>
    </message>
    <message>
        <source>The server fell silent; the game was given up.</source>
        <translation type="unfinished">서버가 조용해져 게임을 포기했습니다.</translation>
    </message>
    <message>
        <source>The server sent data that does not fit the game.</source>
        <translation type="unfinished">서버가 게임에 맞지 않는 데이터를 보냈습니다.</translation>
    </message>
    <message>
        <source>The server took you out of the game.</source>
        <translation type="unfinished">서버가 게임에서 내보냈습니다.</translation>
    </message>
    <message>
        <source>There is no address for this server&apos;s name.</source>
        <translation type="unfinished">이 서버 이름에 해당하는 주소가 없습니다.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation type="unfinished">지금은 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Too much was lost on the way; the game ended.</source>
        <translation type="unfinished">도중에 너무 많이 손실되어 게임이 끝났습니다.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished">잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Try again, or choose another server.</source>
        <translation type="unfinished">다시 시도하거나 다른 서버를 고르세요.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">잠시 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>You are still in the room and can play again.</source>
        <translation type="unfinished">아직 방에 있으며 다시 플레이할 수 있습니다.</translation>
    </message>
    <message>
        <source>You could not enter the room.</source>
        <translation type="unfinished">방에 들어가지 못했습니다.</translation>
    </message>
    <message>
        <source>You ended your game.</source>
        <translation type="unfinished">내 게임을 끝냈습니다.</translation>
    </message>
    <message>
        <source>Your game was not created.</source>
        <translation type="unfinished">게임이 만들어지지 않았습니다.</translation>
    </message>
    <message>
        <source>{frames} frames ({time}), {stalls} stalled.</source>
        <translation type="unfinished">{frames}프레임({time}), 멈춤 {stalls}프레임.</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>(UDP {port}, 1 adapter asked).</source>
        <translation type="unfinished">(UDP {port}, 어댑터 1개로 물음).</translation>
    </message>
    <message>
        <source>(UDP {port}, {n} adapters asked).</source>
        <translation type="unfinished">(UDP {port}, 어댑터 {n}개로 물음).</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1프레임</translation>
    </message>
    <message>
        <source>1 is hidden by your filters.</source>
        <translation type="unfinished">필터로 1개가 숨겨졌습니다.</translation>
    </message>
    <message>
        <source>1 waiting game</source>
        <translation type="unfinished">대기 중인 게임 1개</translation>
    </message>
    <message>
        <source>2 hours ago</source>
        <translation type="unfinished">2시간 전</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation type="unfinished">&lt; 1 %</translation>
    </message>
    <message>
        <source>Asked 1 list.</source>
        <translation type="unfinished">목록 1개에 물었습니다.</translation>
    </message>
    <message>
        <source>Asked {n} lists.</source>
        <translation type="unfinished">목록 {n}개에 물었습니다.</translation>
    </message>
    <message>
        <source>Asking your local network…</source>
        <translation type="unfinished">로컬 네트워크에 묻는 중…</translation>
    </message>
    <message>
        <source>Connect to a server and open one – others see it at once.</source>
        <translation type="unfinished">서버에 연결해 하나 열어 보세요. 다른 사람에게 바로 보입니다.</translation>
    </message>
    <message>
        <source>It does not answer; you can still try to connect.</source>
        <translation type="unfinished">응답하지 않습니다. 그래도 연결을 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>Looking for servers…</source>
        <translation type="unfinished">서버를 찾는 중…</translation>
    </message>
    <message>
        <source>Meet me on {server}: {link} – other clients: server {address}</source>
        <translation type="unfinished">{server} 서버에서 만나요: {link} – 다른 클라이언트: 서버 {address}</translation>
    </message>
    <message>
        <source>No favourites yet.</source>
        <translation type="unfinished">아직 즐겨찾기가 없습니다.</translation>
    </message>
    <message>
        <source>No games are waiting right now.</source>
        <translation type="unfinished">지금은 대기 중인 게임이 없습니다.</translation>
    </message>
    <message>
        <source>No history yet.</source>
        <translation type="unfinished">아직 기록이 없습니다.</translation>
    </message>
    <message>
        <source>No server list reachable.</source>
        <translation type="unfinished">연결되는 서버 목록이 없습니다.</translation>
    </message>
    <message>
        <source>No server list was asked. Ask them, or paste an address.</source>
        <translation type="unfinished">서버 목록에 묻지 않았습니다. 목록에 묻거나 주소를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>No server matches.</source>
        <translation type="unfinished">맞는 서버가 없습니다.</translation>
    </message>
    <message>
        <source>No server on your local network</source>
        <translation type="unfinished">로컬 네트워크에 서버가 없습니다</translation>
    </message>
    <message>
        <source>No servers here yet.</source>
        <translation type="unfinished">여기에는 아직 서버가 없습니다.</translation>
    </message>
    <message>
        <source>No waiting game matches.</source>
        <translation type="unfinished">맞는 대기 중인 게임이 없습니다.</translation>
    </message>
    <message>
        <source>Press Ctrl+D on a server to keep it here.</source>
        <translation type="unfinished">서버에서 Ctrl+D를 누르면 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Servers on this network answer within two seconds.</source>
        <translation type="unfinished">이 네트워크의 서버는 2초 안에 응답합니다.</translation>
    </message>
    <message>
        <source>Servers that you connect to are kept here.</source>
        <translation type="unfinished">연결한 서버가 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Showing the list from {age}.</source>
        <translation type="unfinished">{age}의 목록을 표시합니다.</translation>
    </message>
    <message>
        <source>The server lists do not answer right now; servers themselves may still work.</source>
        <translation type="unfinished">지금 서버 목록이 응답하지 않습니다. 서버 자체는 여전히 될 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation type="unfinished">이 텍스트에 주소가 없습니다.</translation>
    </message>
    <message>
        <source>This happens: the public lists are run by volunteers. Paste an address from your community, or practise on your own computer meanwhile.</source>
        <translation type="unfinished">가끔 있는 일입니다. 공개 목록은 자원봉사자가 운영합니다. 커뮤니티에서 받은 주소를 붙여넣거나, 그동안 이 컴퓨터에서 연습하세요.</translation>
    </message>
    <message>
        <source>Understood: an invitation to {what}</source>
        <translation type="unfinished">인식한 내용: 초대 – {what}</translation>
    </message>
    <message>
        <source>Understood: server {address}</source>
        <translation type="unfinished">인식한 내용: 서버 {address}</translation>
    </message>
    <message>
        <source>What is understood is shown here before anything is added.</source>
        <translation type="unfinished">추가하기 전에 인식한 내용을 여기에 보여 줍니다.</translation>
    </message>
    <message>
        <source>Your line: measuring…</source>
        <translation type="unfinished">내 회선: 측정 중…</translation>
    </message>
    <message>
        <source>Your line: not measured yet</source>
        <translation type="unfinished">내 회선: 아직 측정 안 함</translation>
    </message>
    <message>
        <source>Your line: {numbers} → {frames} ({ms} ms)</source>
        <translation type="unfinished">내 회선: {numbers} → {frames} ({ms} ms)</translation>
    </message>
    <message>
        <source>added by me</source>
        <translation type="unfinished">내가 추가</translation>
    </message>
    <message>
        <source>asking the lists…</source>
        <translation type="unfinished">목록에 묻는 중…</translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished">보통</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished">즐겨찾기</translation>
    </message>
    <message>
        <source>favourites always stay</source>
        <translation type="unfinished">즐겨찾기는 항상 표시</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation type="unfinished">{source}에서</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">좋음</translation>
    </message>
    <message>
        <source>jitter {ms} ms</source>
        <translation type="unfinished">지터 {ms} ms</translation>
    </message>
    <message>
        <source>jitter {n} milliseconds</source>
        <translation type="unfinished">지터 {n}밀리초</translation>
    </message>
    <message>
        <source>list {age} old</source>
        <translation type="unfinished">{age} 전 목록</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation type="unfinished">손실 {loss}</translation>
    </message>
    <message>
        <source>loss {n}</source>
        <translation type="unfinished">손실 {n}</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation type="unfinished">측정 중…</translation>
    </message>
    <message>
        <source>median {ms} ms</source>
        <translation type="unfinished">중앙값 {ms} ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">응답 없음</translation>
    </message>
    <message>
        <source>no list now</source>
        <translation type="unfinished">지금은 목록 없음</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation type="unfinished">손실 없음</translation>
    </message>
    <message>
        <source>not favourite</source>
        <translation type="unfinished">즐겨찾기 아님</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished">측정 안 함</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation type="unfinished">위치 알 수 없음</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">나쁨</translation>
    </message>
    <message>
        <source>probably {frames}</source>
        <translation type="unfinished">아마 {frames}</translation>
    </message>
    <message>
        <source>software not known</source>
        <translation type="unfinished">소프트웨어 알 수 없음</translation>
    </message>
    <message>
        <source>this network</source>
        <translation type="unfinished">이 네트워크</translation>
    </message>
    <message>
        <source>users not known</source>
        <translation type="unfinished">사용자 수 알 수 없음</translation>
    </message>
    <message>
        <source>waiting games not known</source>
        <translation type="unfinished">대기 중인 게임 알 수 없음</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation type="unfinished">호스트 {owner}</translation>
    </message>
    <message>
        <source>{game} with {owner}, on {server}</source>
        <translation type="unfinished">{game}, 호스트 {owner}, 서버 {server}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished">{n} %</translation>
    </message>
    <message>
        <source>{n} are hidden by your filters.</source>
        <translation type="unfinished">필터로 {n}개가 숨겨졌습니다.</translation>
    </message>
    <message>
        <source>{n} f</source>
        <translation type="unfinished">{n}F</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n}프레임</translation>
    </message>
    <message>
        <source>{n} hidden by filters</source>
        <translation type="unfinished">필터로 {n}개 숨김</translation>
    </message>
    <message>
        <source>{n} milliseconds, {word}</source>
        <translation type="unfinished">{n}밀리초, {word}</translation>
    </message>
    <message>
        <source>{n} of {all} lists answered</source>
        <translation type="unfinished">목록 {all}개 중 {n}개 응답</translation>
    </message>
    <message>
        <source>{n} of {all} servers shown</source>
        <translation type="unfinished">서버 {n}/{all}개 표시</translation>
    </message>
    <message>
        <source>{n} of {all} waiting games shown</source>
        <translation type="unfinished">대기 중인 게임 {n}/{all}개 표시</translation>
    </message>
    <message>
        <source>{n} of {most} users</source>
        <translation type="unfinished">사용자 {n}/{most}명</translation>
    </message>
    <message>
        <source>{n} users</source>
        <translation type="unfinished">사용자 {n}명</translation>
    </message>
    <message>
        <source>{n} waiting games</source>
        <translation type="unfinished">대기 중인 게임 {n}개</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> %</source>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"> ms</translation>
    </message>
    <message>
        <source>116 ms need 7 frames; above is poor.</source>
        <translation type="unfinished">116 ms에는 7프레임이 필요합니다. 그보다 높으면 나쁨입니다.</translation>
    </message>
    <message>
        <source>66 ms need 4 frames of delay on LAN.</source>
        <translation type="unfinished">66 ms에는 LAN에서 4프레임의 지연이 필요합니다.</translation>
    </message>
    <message>
        <source>A friend comes to the server or opens a game.</source>
        <translation type="unfinished">친구가 서버에 오거나 게임을 열 때.</translation>
    </message>
    <message>
        <source>A line in the lobby&apos;s chat for each.</source>
        <translation type="unfinished">로비 채팅에 한 줄씩 표시합니다.</translation>
    </message>
    <message>
        <source>A private message, or your name in the chat.</source>
        <translation type="unfinished">개인 메시지가 오거나 채팅에 내 이름이 나올 때.</translation>
    </message>
    <message>
        <source>A short sound with a notice.</source>
        <translation type="unfinished">알림과 함께 짧은 소리를 냅니다.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished">고급</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">모양</translation>
    </message>
    <message>
        <source>Ask the lists that come with the program.</source>
        <translation type="unfinished">프로그램에 들어 있는 목록에 묻습니다.</translation>
    </message>
    <message>
        <source>Ask who lags without a question</source>
        <translation type="unfinished">확인 없이 누가 랙인지 묻기</translation>
    </message>
    <message>
        <source>Asking sends a chat command that everybody in the room can see.</source>
        <translation type="unfinished">물으면 방의 모두에게 보이는 채팅 명령을 보냅니다.</translation>
    </message>
    <message>
        <source>Asks {host} once a day, never near a game, and only tells you. Nothing is downloaded.</source>
        <translation type="unfinished">하루 한 번 {host}에 묻고 알려 주기만 합니다. 게임 중이나 직전에는 묻지 않습니다. 아무것도 내려받지 않습니다.</translation>
    </message>
    <message>
        <source>Changes when the program starts again.</source>
        <translation type="unfinished">프로그램을 다시 시작하면 바뀝니다.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation type="unfinished">업데이트 확인</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished">여유 있게</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished">한 화면</translation>
    </message>
    <message>
        <source>Compact shows servers, lobby and room on one screen.</source>
        <translation type="unfinished">한 화면은 서버, 로비, 방을 한 화면에 보여 줍니다.</translation>
    </message>
    <message>
        <source>Compares your game with those of the others once a second, by short chat lines. Needs an emulator that can do it.</source>
        <translation type="unfinished">1초에 한 번 짧은 채팅 줄로 내 게임을 다른 사람들의 게임과 비교합니다. 이 기능이 있는 에뮬레이터가 필요합니다.</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">연결 유형</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">어둡게</translation>
    </message>
    <message>
        <source>Databases of known dumps</source>
        <translation type="unfinished">알려진 덤프의 데이터베이스</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation type="unfinished">기본값: {value}.</translation>
    </message>
    <message>
        <source>Demo game</source>
        <translation type="unfinished">데모 게임</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">에뮬레이터</translation>
    </message>
    <message>
        <source>Everybody who comes and goes</source>
        <translation type="unfinished">오가는 모든 사람</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation type="unfinished">모든 것이 함께 커집니다.</translation>
    </message>
    <message>
        <source>Fair ping up to</source>
        <translation type="unfinished">핑 보통 상한</translation>
    </message>
    <message>
        <source>Flash in the task bar</source>
        <translation type="unfinished">작업 표시줄 깜박임</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">친구</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">게임</translation>
    </message>
    <message>
        <source>Good ping up to</source>
        <translation type="unfinished">핑 좋음 상한</translation>
    </message>
    <message>
        <source>Graphs are drawn once a second, and nothing glides.</source>
        <translation type="unfinished">그래프를 1초에 한 번만 그리고, 미끄러지는 움직임을 없앱니다.</translation>
    </message>
    <message>
        <source>Hides addresses and private names, so that you can show your screen.</source>
        <translation type="unfinished">화면을 보여 줄 수 있도록 주소와 비공개 이름을 숨깁니다.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">고대비</translation>
    </message>
    <message>
        <source>LAN is right almost always. Everybody in a game needs the same one.</source>
        <translation type="unfinished">거의 항상 LAN이 알맞습니다. 같은 게임을 하는 사람은 모두 같아야 합니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">언어</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">배치</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">라이브러리</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">밝게</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation type="unfinished">밝게, 어둡게, 고대비.</translation>
    </message>
    <message>
        <source>Messages for me</source>
        <translation type="unfinished">나에게 온 메시지</translation>
    </message>
    <message>
        <source>Messages of the system</source>
        <translation type="unfinished">시스템 메시지</translation>
    </message>
    <message>
        <source>More server lists</source>
        <translation type="unfinished">추가 서버 목록</translation>
    </message>
    <message>
        <source>Move the program to a folder of yours, then try again.</source>
        <translation type="unfinished">프로그램을 내 폴더로 옮긴 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">네트워크</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished">닉네임</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished">알림</translation>
    </message>
    <message>
        <source>One DAT file on each line.</source>
        <translation type="unfinished">한 줄에 DAT 파일 하나.</translation>
    </message>
    <message>
        <source>One folder on each line. Files in them are only read.</source>
        <translation type="unfinished">한 줄에 폴더 하나. 그 안의 파일은 읽기만 합니다.</translation>
    </message>
    <message>
        <source>One web address on each line.</source>
        <translation type="unfinished">한 줄에 웹 주소 하나.</translation>
    </message>
    <message>
        <source>Port for hosting</source>
        <translation type="unfinished">서버용 포트</translation>
    </message>
    <message>
        <source>Post the ROM check</source>
        <translation type="unfinished">ROM 확인 올리기</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">개인 정보</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">프로필</translation>
    </message>
    <message>
        <source>Public server lists</source>
        <translation type="unfinished">공개 서버 목록</translation>
    </message>
    <message>
        <source>ROM folders</source>
        <translation type="unfinished">ROM 폴더</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">움직임 줄이기</translation>
    </message>
    <message>
        <source>Somebody joins my room</source>
        <translation type="unfinished">누군가 내 방에 들어옴</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished">소리</translation>
    </message>
    <message>
        <source>Streamer mode</source>
        <translation type="unfinished">스트리머 모드</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation type="unfinished">동기화 검사</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">시스템</translation>
    </message>
    <message>
        <source>Tells a room the CRC and size of your ROM, in a line of chat.</source>
        <translation type="unfinished">내 ROM의 CRC와 크기를 채팅 한 줄로 방에 알립니다.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">글자 크기</translation>
    </message>
    <message>
        <source>The folder beside the program cannot be written.</source>
        <translation type="unfinished">프로그램 옆 폴더에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The game starts</source>
        <translation type="unfinished">게임 시작</translation>
    </message>
    <message>
        <source>This build does not know where its releases are, so it cannot ask.</source>
        <translation type="unfinished">이 빌드는 배포본이 있는 곳을 몰라서 물을 수 없습니다.</translation>
    </message>
    <message>
        <source>UDP. When it is taken, the next free one is used.</source>
        <translation type="unfinished">UDP. 이미 쓰이고 있으면 비어 있는 다음 포트를 씁니다.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished">업데이트</translation>
    </message>
    <message>
        <source>What others see; used at your next login.</source>
        <translation type="unfinished">다른 사람에게 보입니다. 다음 로그인부터 쓰입니다.</translation>
    </message>
    <message>
        <source>What your games open in; used at your next login.</source>
        <translation type="unfinished">게임을 여는 프로그램입니다. 다음 로그인부터 쓰입니다.</translation>
    </message>
    <message>
        <source>When everybody is ready.</source>
        <translation type="unfinished">모두 준비되었을 때.</translation>
    </message>
    <message>
        <source>While a game runs, notices wait for its end.</source>
        <translation type="unfinished">게임 중에는 알림이 게임이 끝날 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>While the window is not in front, where the system shows messages.</source>
        <translation type="unfinished">창이 앞에 있지 않을 때, 시스템이 메시지를 보여 주는 곳에 표시합니다.</translation>
    </message>
    <message>
        <source>While the window is not in front.</source>
        <translation type="unfinished">창이 앞에 있지 않을 때.</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">없음</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">꺼짐</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">켜짐</translation>
    </message>
</context>
<context>
    <name>stalls</name>
    <message>
        <source>A packet was lost on your line – recovered</source>
        <translation type="unfinished">내 회선에서 패킷 손실 – 복구됨</translation>
    </message>
    <message>
        <source>Another player</source>
        <translation type="unfinished">다른 플레이어</translation>
    </message>
    <message>
        <source>Another player is late again and again. Ask the server who it is.</source>
        <translation type="unfinished">다른 플레이어가 계속 늦습니다. 누구인지 서버에 물어보세요.</translation>
    </message>
    <message>
        <source>Lost packet, recovered</source>
        <translation type="unfinished">손실된 패킷, 복구됨</translation>
    </message>
    <message>
        <source>Not found out</source>
        <translation type="unfinished">알아내지 못함</translation>
    </message>
    <message>
        <source>P{number}</source>
        <translation type="unfinished">P{number}</translation>
    </message>
    <message>
        <source>P{number} ({name})</source>
        <translation type="unfinished">P{number} ({name})</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">서버</translation>
    </message>
    <message>
        <source>The server falls silent again and again. Another one may do better.</source>
        <translation type="unfinished">서버가 계속 조용해집니다. 다른 서버가 더 나을 수 있습니다.</translation>
    </message>
    <message>
        <source>The server recommends {frames} frames for {name}.</source>
        <translation type="unfinished">서버 추천: {name}, {frames}프레임.</translation>
    </message>
    <message>
        <source>Waiting for another player – {seconds} s. This server does not say who.</source>
        <translation type="unfinished">다른 플레이어를 기다리는 중 – {seconds}초. 이 서버는 누구인지 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Waiting for {player} – {seconds} s</source>
        <translation type="unfinished">{player} 기다리는 중 – {seconds}초</translation>
    </message>
    <message>
        <source>Waiting – {seconds} s. Finding out why…</source>
        <translation type="unfinished">기다리는 중 – {seconds}초. 원인을 찾는 중…</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation type="unfinished">내 컴퓨터</translation>
    </message>
    <message>
        <source>Your computer is too slow again and again. Close other programs, or turn on the emulator&apos;s frame skip.</source>
        <translation type="unfinished">컴퓨터가 계속 너무 느립니다. 다른 프로그램을 닫거나 에뮬레이터의 프레임 스킵을 켜세요.</translation>
    </message>
    <message>
        <source>Your computer is too slow – {fps} of {full} frames. Close other programs or lower the emulator&apos;s video settings.</source>
        <translation type="unfinished">컴퓨터가 너무 느립니다 – {full}프레임 중 {fps}프레임. 다른 프로그램을 닫거나 에뮬레이터의 비디오 설정을 낮추세요.</translation>
    </message>
    <message>
        <source>Your computer is too slow. Close other programs or lower the emulator&apos;s video settings.</source>
        <translation type="unfinished">컴퓨터가 너무 느립니다. 다른 프로그램을 닫거나 에뮬레이터의 비디오 설정을 낮추세요.</translation>
    </message>
    <message>
        <source>Your computer was too slow once.</source>
        <translation type="unfinished">이 컴퓨터가 한 번 너무 느렸습니다.</translation>
    </message>
    <message>
        <source>Your computer was too slow {n} times.</source>
        <translation type="unfinished">이 컴퓨터가 {n}번 너무 느렸습니다.</translation>
    </message>
    <message>
        <source>Your connection is interrupted – {seconds} s. Checking…</source>
        <translation type="unfinished">연결이 끊긴 상태입니다 – {seconds}초. 확인하는 중…</translation>
    </message>
    <message>
        <source>Your game: {minutes} min, 1 stall, {seconds} s – {parts}.</source>
        <translation type="unfinished">내 게임: {minutes}분, 멈춤 1번, {seconds}초 – {parts}.</translation>
    </message>
    <message>
        <source>Your game: {minutes} min, no stalls.</source>
        <translation type="unfinished">내 게임: {minutes}분, 멈춤 없음.</translation>
    </message>
    <message>
        <source>Your game: {minutes} min, {count} stalls, {seconds} s in all – {parts}.</source>
        <translation type="unfinished">내 게임: {minutes}분, 멈춤 {count}번, 모두 {seconds}초 – {parts}.</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">내 회선</translation>
    </message>
    <message>
        <source>Your line breaks again and again. On Wi-Fi, try a cable first.</source>
        <translation type="unfinished">회선이 계속 끊깁니다. Wi-Fi라면 먼저 유선으로 해 보세요.</translation>
    </message>
    <message>
        <source>measured by this server</source>
        <translation type="unfinished">이 서버가 측정</translation>
    </message>
    <message>
        <source>{n} a known player</source>
        <translation type="unfinished">밝혀진 플레이어 {n}번</translation>
    </message>
    <message>
        <source>{n} another player</source>
        <translation type="unfinished">다른 플레이어 {n}번</translation>
    </message>
    <message>
        <source>{n} not found out</source>
        <translation type="unfinished">알아내지 못함 {n}번</translation>
    </message>
    <message>
        <source>{n} the server</source>
        <translation type="unfinished">서버 {n}번</translation>
    </message>
    <message>
        <source>{n} yours (line)</source>
        <translation type="unfinished">내 쪽(회선) {n}번</translation>
    </message>
    <message>
        <source>{n} yours (lost packet)</source>
        <translation type="unfinished">내 쪽(패킷 손실) {n}번</translation>
    </message>
    <message>
        <source>{player} is late again and again, now by {seconds} s. A longer delay for {player} may help.</source>
        <translation type="unfinished">{player}: 계속 늦습니다, 이번에는 {seconds}초. {player}의 지연을 늘리면 나아질 수 있습니다.</translation>
    </message>
    <message>
        <source>{server} does not answer – {seconds} s. Your own line works.</source>
        <translation type="unfinished">{server} 응답 없음 – {seconds}초. 내 회선은 정상입니다.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>1 thing to know before you start</source>
        <translation type="unfinished">시작하기 전에 알아 둘 것 1가지</translation>
    </message>
    <message>
        <source>Different ROM: {who}. The game would desync at once.</source>
        <translation type="unfinished">다른 ROM: {who}. 바로 디싱크가 납니다.</translation>
    </message>
    <message>
        <source>Different connection types: {who}. Agree on LAN.</source>
        <translation type="unfinished">다른 연결 유형: {who}. LAN으로 맞추세요.</translation>
    </message>
    <message>
        <source>Different emulator: {who}. The games may drift apart.</source>
        <translation type="unfinished">다른 에뮬레이터: {who}. 게임이 서로 어긋날 수 있습니다.</translation>
    </message>
    <message>
        <source>Ping above 150 ms: {who}. Everybody will feel it.</source>
        <translation type="unfinished">핑 150 ms 초과: {who}. 모두가 느끼게 됩니다.</translation>
    </message>
    <message>
        <source>ROM not checked: {who}. Compare it in the chat.</source>
        <translation type="unfinished">ROM 확인 안 됨: {who}. 채팅으로 비교하세요.</translation>
    </message>
    <message>
        <source>You are alone in the room. Some servers do not start a game for one player.</source>
        <translation type="unfinished">방에 혼자 있습니다. 한 명으로는 게임을 시작하지 않는 서버도 있습니다.</translation>
    </message>
    <message>
        <source>You do not have this game&apos;s file in your library.</source>
        <translation type="unfinished">이 게임의 파일이 라이브러리에 없습니다.</translation>
    </message>
    <message>
        <source>You have several files of this game and have chosen none.</source>
        <translation type="unfinished">이 게임의 파일이 여러 개 있고 아직 고르지 않았습니다.</translation>
    </message>
    <message>
        <source>Your arcade set does not run as it is.</source>
        <translation type="unfinished">내 아케이드 세트는 이대로 실행되지 않습니다.</translation>
    </message>
    <message>
        <source>{n} things to know before you start</source>
        <translation type="unfinished">시작하기 전에 알아 둘 것 {n}가지</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Round trips in the game</source>
        <translation type="unfinished">게임 중 왕복</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">내 회선</translation>
    </message>
    <message>
        <source>Your server: port {port}, users {users}</source>
        <translation type="unfinished">내 서버: 포트 {port}, 사용자 {users}</translation>
    </message>
    <message>
        <source>attached</source>
        <translation type="unfinished">연결됨</translation>
    </message>
    <message>
        <source>closed, opens with a game</source>
        <translation type="unfinished">닫힘, 게임과 함께 열림</translation>
    </message>
    <message>
        <source>in a room</source>
        <translation type="unfinished">방에 있음</translation>
    </message>
    <message>
        <source>in the lobby</source>
        <translation type="unfinished">로비에 있음</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation type="unfinished">나가는 중</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation type="unfinished">로그인 중</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation type="unfinished">연결 안 됨</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished">여는 중…</translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished">게임 중</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">준비됨</translation>
    </message>
    <message>
        <source>starting the game</source>
        <translation type="unfinished">게임 시작 중</translation>
    </message>
</context>
<context>
    <name>streaming</name>
    <message>
        <source>Copied. Do not paste it where your viewers see it.</source>
        <translation type="unfinished">복사했습니다. 시청자가 보는 곳에 붙여넣지 마세요.</translation>
    </message>
    <message>
        <source>Streamer mode hides it in this window. Wherever you paste the text, and where your system lists what was copied, it can be read. Nothing is copied yet.</source>
        <translation type="unfinished">스트리머 모드는 이 창에서만 숨깁니다. 붙여넣은 곳이나 시스템의 복사 기록에서는 읽을 수 있습니다. 아직 아무것도 복사하지 않았습니다.</translation>
    </message>
    <message>
        <source>Streamer mode is off.</source>
        <translation type="unfinished">스트리머 모드가 꺼졌습니다.</translation>
    </message>
    <message>
        <source>Streamer mode is on: addresses and private names are hidden.</source>
        <translation type="unfinished">스트리머 모드가 켜졌습니다. 주소와 비공개 이름을 숨깁니다.</translation>
    </message>
    <message>
        <source>This text has the address of a server in it.</source>
        <translation type="unfinished">이 텍스트에는 서버의 주소가 들어 있습니다.</translation>
    </message>
    <message>
        <source>address hidden</source>
        <translation type="unfinished">주소 숨김</translation>
    </message>
    <message>
        <source>link hidden</source>
        <translation type="unfinished">링크 숨김</translation>
    </message>
    <message>
        <source>mail address hidden</source>
        <translation type="unfinished">메일 주소 숨김</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>About once a second the states of all players’ games are compared.</source>
        <translation type="unfinished">약 1초에 한 번 모든 플레이어의 게임 상태를 비교합니다.</translation>
    </message>
    <message>
        <source>Compare save memory, cheats and the emulator’s version first.</source>
        <translation type="unfinished">먼저 세이브 메모리, 치트, 에뮬레이터 버전을 비교하세요.</translation>
    </message>
    <message>
        <source>It cannot be told whose game is different.</source>
        <translation type="unfinished">누구의 게임이 다른지는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing proves it so far.</source>
        <translation type="unfinished">아직 증거는 없습니다.</translation>
    </message>
    <message>
        <source>Out of sync since frame {frame}.</source>
        <translation type="unfinished">프레임 {frame}부터 동기화가 깨졌습니다.</translation>
    </message>
    <message>
        <source>P{number}</source>
        <translation type="unfinished">P{number}</translation>
    </message>
    <message>
        <source>P{number} ({name})</source>
        <translation type="unfinished">P{number} ({name})</translation>
    </message>
    <message>
        <source>So early it is the ROM in most cases: compare it first.</source>
        <translation type="unfinished">이렇게 일찍이면 대부분 ROM 때문입니다. 먼저 비교하세요.</translation>
    </message>
    <message>
        <source>Sync check: not possible with this emulator</source>
        <translation type="unfinished">동기화 검사: 이 에뮬레이터에서는 불가능</translation>
    </message>
    <message>
        <source>Sync check: on, {heard} of {players}</source>
        <translation type="unfinished">동기화 검사: 켜짐, {players}명 중 {heard}명</translation>
    </message>
    <message>
        <source>Sync check: {heard} of {players} ({who} tell no state)</source>
        <translation type="unfinished">동기화 검사: {players}명 중 {heard}명 (상태를 알리지 않음: {who})</translation>
    </message>
    <message>
        <source>Sync check: {heard} of {players} ({who} tells no state)</source>
        <translation type="unfinished">동기화 검사: {players}명 중 {heard}명 (상태를 알리지 않음: {who})</translation>
    </message>
    <message>
        <source>The game starts again as soon as everybody has left it.</source>
        <translation type="unfinished">모두 게임에서 나가면 바로 다시 시작합니다.</translation>
    </message>
    <message>
        <source>The games were equal up to frame {frame}.</source>
        <translation type="unfinished">프레임 {frame}까지는 게임이 같았습니다.</translation>
    </message>
    <message>
        <source>The host can start the game again when everybody has left it.</source>
        <translation type="unfinished">모두 게임에서 나가면 호스트가 다시 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>Then the ROM, the BIOS, and the network last.</source>
        <translation type="unfinished">다음은 ROM, BIOS, 마지막으로 네트워크입니다.</translation>
    </message>
    <message>
        <source>Then the emulator’s version and settings, the BIOS, and the network last.</source>
        <translation type="unfinished">다음은 에뮬레이터의 버전과 설정, BIOS, 마지막으로 네트워크입니다.</translation>
    </message>
    <message>
        <source>This emulator does not hand over the state of its game, so nothing can be compared.</source>
        <translation type="unfinished">이 에뮬레이터는 게임 상태를 넘겨주지 않아 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Who is named has told no state: another client, or this one with its sync check turned off.</source>
        <translation type="unfinished">표시된 사람은 상태를 알리지 않았습니다. 다른 클라이언트를 쓰거나, 이 클라이언트에서 동기화 검사를 껐습니다.</translation>
    </message>
    <message>
        <source>With two players it cannot be told whose game is different.</source>
        <translation type="unfinished">플레이어가 두 명이면 누구의 게임이 다른지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>You marked a suspected desync at {time}.</source>
        <translation type="unfinished">{time}에 디싱크 의심을 표시했습니다.</translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished">나</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first}, {last}</translation>
    </message>
    <message>
        <source>{frame} ({time})</source>
        <translation type="unfinished">{frame} ({time})</translation>
    </message>
    <message>
        <source>{name} suspects a desync at {time}.</source>
        <translation type="unfinished">{time}에 {name} 님이 디싱크를 의심했습니다.</translation>
    </message>
    <message>
        <source>{who} agree.</source>
        <translation type="unfinished">서로 일치: {who}.</translation>
    </message>
    <message>
        <source>{who} are out of sync since frame {frame}.</source>
        <translation type="unfinished">{who}: 프레임 {frame}부터 동기화가 깨졌습니다.</translation>
    </message>
    <message>
        <source>{who} is out of sync since frame {frame}.</source>
        <translation type="unfinished">{who}: 프레임 {frame}부터 동기화가 깨졌습니다.</translation>
    </message>
</context>
<context>
    <name>title</name>
    <message>
        <source>{page} – {game}, 1 player – {server}</source>
        <translation type="unfinished">{page} – {game}, 플레이어 1명 – {server}</translation>
    </message>
    <message>
        <source>{page} – {game}, {n} players – {server}</source>
        <translation type="unfinished">{page} – {game}, 플레이어 {n}명 – {server}</translation>
    </message>
    <message>
        <source>{page} – {server}</source>
        <translation type="unfinished">{page} – {server}</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Check again when you are in the lobby or on no server.</source>
        <translation type="unfinished">로비에 있거나 서버에 연결되어 있지 않을 때 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Checking for a newer version…</source>
        <translation type="unfinished">새 버전 확인 중…</translation>
    </message>
    <message>
        <source>Copy the page’s address, and open it yourself.</source>
        <translation type="unfinished">페이지의 주소를 복사해 직접 여세요.</translation>
    </message>
    <message>
        <source>It came out on {date}; you have {own}. Its page on {host} opens in your browser.</source>
        <translation type="unfinished">{date}에 나왔습니다. 지금 버전은 {own}입니다. {host}의 페이지가 브라우저에서 열립니다.</translation>
    </message>
    <message>
        <source>It is not known whether there is a newer version.</source>
        <translation type="unfinished">새 버전이 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>It is version {version}.</source>
        <translation type="unfinished">버전 {version}입니다.</translation>
    </message>
    <message>
        <source>Look for a newer version where you got the program from.</source>
        <translation type="unfinished">프로그램을 받은 곳에서 새 버전을 찾아보세요.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation type="unfinished">브라우저를 열지 못했습니다.</translation>
    </message>
    <message>
        <source>Not now: a game runs here, or may begin at any moment.</source>
        <translation type="unfinished">지금은 안 됩니다. 게임이 진행 중이거나 언제든 시작될 수 있습니다.</translation>
    </message>
    <message>
        <source>The name {host} was not found. Is this computer online?</source>
        <translation type="unfinished">{host}: 이 이름을 찾을 수 없습니다. 이 컴퓨터가 온라인인가요?</translation>
    </message>
    <message>
        <source>This build does not know where its releases are.</source>
        <translation type="unfinished">이 빌드는 배포본이 있는 곳을 모릅니다.</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation type="unfinished">새 버전이 나왔습니다: {version}</translation>
    </message>
    <message>
        <source>What {host} answered does not tell of a release. Try again later.</source>
        <translation type="unfinished">{host}의 응답에 배포본 정보가 없습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Who answered could not prove to be {host}, so nothing was asked. Is the clock of this computer right?</source>
        <translation type="unfinished">응답한 상대가 {host}임을 증명하지 못해 아무것도 묻지 않았습니다. 이 컴퓨터의 시계가 맞나요?</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <translation type="unfinished">최신 버전입니다.</translation>
    </message>
    <message>
        <source>You have {own}. Its page on {host} opens in your browser.</source>
        <translation type="unfinished">지금 버전은 {own}입니다. {host}의 페이지가 브라우저에서 열립니다.</translation>
    </message>
    <message>
        <source>{host} answered that it cannot tell. Try again later.</source>
        <translation type="unfinished">{host}에서 알려 줄 수 없다고 응답했습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again later.</source>
        <translation type="unfinished">{host}에서 제때 응답하지 않았습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{host} sees your address, as any web page does, and which version you have.</source>
        <translation type="unfinished">{host}에는 다른 웹 페이지처럼 내 주소와 내가 쓰는 버전이 보입니다.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Invitation to {game} on {server}</source>
        <translation type="unfinished">{server}의 {game} 초대</translation>
    </message>
    <message>
        <source>Server {server}</source>
        <translation type="unfinished">서버 {server}</translation>
    </message>
    <message>
        <source>a game</source>
        <translation type="unfinished">게임</translation>
    </message>
    <message>
        <source>✓ fine ({n} characters at most)</source>
        <translation type="unfinished">✓ 사용 가능 (최대 {n}자)</translation>
    </message>
</context>
</TS>
