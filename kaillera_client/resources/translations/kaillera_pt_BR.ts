<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AdvancedWays</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished">&amp;Endereço</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished">Conectar</translation>
    </message>
    <message>
        <source>Connect to an address</source>
        <translation type="unfinished">Conectar a um endereço</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">Tipo de conexão</translation>
    </message>
    <message>
        <source>Host a server</source>
        <translation type="unfinished">Hospedar um servidor</translation>
    </message>
    <message>
        <source>Host on your network</source>
        <translation type="unfinished">Hospedar na sua rede</translation>
    </message>
    <message>
        <source>How many messages a second you send. Everybody in a game needs the same one.</source>
        <translation type="unfinished">Quantas mensagens por segundo você envia. Numa partida, todos precisam do mesmo tipo.</translation>
    </message>
    <message>
        <source>LAN is the right type, also over the internet: the other types send less often, and the delay grows. Everybody in a game needs the same one.</source>
        <translation type="unfinished">LAN é o tipo certo, também pela internet: os outros enviam com menos frequência e o delay cresce. Numa partida, todos precisam do mesmo.</translation>
    </message>
    <message>
        <source>Log in to this server</source>
        <translation type="unfinished">Entrar neste servidor</translation>
    </message>
    <message>
        <source>Open a server for your local network</source>
        <translation type="unfinished">Abrir um servidor para a sua rede local</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished">&amp;Porta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">Porta</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished">Endereço do servidor</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished">&amp;Tipo</translation>
    </message>
    <message>
        <source>Your computer becomes the server. Friends connect to its address.</source>
        <translation type="unfinished">O seu computador vira o servidor. Os amigos se conectam ao endereço dele.</translation>
    </message>
    <message>
        <source>name or address, such as 192.168.1.5:27888</source>
        <translation type="unfinished">nome ou endereço, por exemplo 192.168.1.5:27888</translation>
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
        <translation type="unfinished">Mensagem</translation>
    </message>
    <message>
        <source>Message – {most} characters at most</source>
        <translation type="unfinished">Mensagem: no máximo {most} caracteres</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Enviar</translation>
    </message>
    <message>
        <source>Send your message</source>
        <translation type="unfinished">Enviar a sua mensagem</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished">Sua mensagem</translation>
    </message>
    <message>
        <source>{used}/{most}</source>
        <translation type="unfinished">{used}/{most}</translation>
    </message>
    <message>
        <source>{used}/{most}: several lines</source>
        <translation type="unfinished">{used}/{most}: várias linhas</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Copy {link}</source>
        <translation type="unfinished">Copiar {link}</translation>
    </message>
    <message>
        <source>Open {link}…</source>
        <translation type="unfinished">Abrir {link}…</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>! look here</source>
        <translation type="unfinished">! veja aqui</translation>
    </message>
    <message>
        <source>– not tested</source>
        <translation type="unfinished">– não testado</translation>
    </message>
    <message>
        <source>✓ fine</source>
        <translation type="unfinished">✓ tudo bem</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation type="unfinished">✕ falhou</translation>
    </message>
</context>
<context>
    <name>CompactPage</name>
    <message>
        <source>All…</source>
        <translation type="unfinished">Mais…</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">Partidas</translation>
    </message>
    <message>
        <source>Lobby chat</source>
        <translation type="unfinished">Chat do lobby</translation>
    </message>
    <message>
        <source>Players in this room</source>
        <translation type="unfinished">Jogadores nesta sala</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Sala</translation>
    </message>
    <message>
        <source>Room chat</source>
        <translation type="unfinished">Chat da sala</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">Servidores</translation>
    </message>
    <message>
        <source>Servers, lobby and room</source>
        <translation type="unfinished">Servidores, lobby e sala</translation>
    </message>
    <message>
        <source>Show the full list of servers</source>
        <translation type="unfinished">Mostrar a lista completa de servidores</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">Usuários</translation>
    </message>
</context>
<context>
    <name>ConfirmStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Do nothing (Esc)</source>
        <translation type="unfinished">Não fazer nada (Esc)</translation>
    </message>
    <message>
        <source>Do this (Enter)</source>
        <translation type="unfinished">Fazer isso (Enter)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Abrir</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation type="unfinished">Abrir este endereço?</translation>
    </message>
    <message>
        <source>Put it on the clipboard instead</source>
        <translation type="unfinished">Colocar na área de transferência</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">Enviar</translation>
    </message>
    <message>
        <source>Send this to the server?</source>
        <translation type="unfinished">Enviar isto ao servidor?</translation>
    </message>
    <message>
        <source>What is about to happen</source>
        <translation type="unfinished">O que vai acontecer</translation>
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
        <translation type="unfinished">&amp;Nome que os outros veem</translation>
    </message>
    <message>
        <source>Announce in the lobby every 2 minutes</source>
        <translation type="unfinished">Anunciar no lobby a cada 2 minutos</translation>
    </message>
    <message>
        <source>Back to the lobby (Esc)</source>
        <translation type="unfinished">Voltar ao lobby (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Choose what games are played with</source>
        <translation type="unfinished">Escolher com o que se joga</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">Criar</translation>
    </message>
    <message>
        <source>Create game</source>
        <translation type="unfinished">Criar partida</translation>
    </message>
    <message>
        <source>Demo game</source>
        <translation type="unfinished">Jogo de demonstração</translation>
    </message>
    <message>
        <source>Emulator: {text}</source>
        <translation type="unfinished">Emulador: {text}</translation>
    </message>
    <message>
        <source>Emulators…</source>
        <translation type="unfinished">Emuladores…</translation>
    </message>
    <message>
        <source>Find a game</source>
        <translation type="unfinished">Procurar um jogo</translation>
    </message>
    <message>
        <source>Games to create</source>
        <translation type="unfinished">Jogos para criar uma partida</translation>
    </message>
    <message>
        <source>Let it go on alone</source>
        <translation type="unfinished">Deixar seguir sozinho</translation>
    </message>
    <message>
        <source>Max pin&amp;g</source>
        <translation type="unfinished">Pin&amp;g máx.</translation>
    </message>
    <message>
        <source>Name that others see</source>
        <translation type="unfinished">Nome que os outros veem</translation>
    </message>
    <message>
        <source>Open the room (Enter)</source>
        <translation type="unfinished">Abrir a sala (Enter)</translation>
    </message>
    <message>
        <source>Ping at most</source>
        <translation type="unfinished">Ping máximo</translation>
    </message>
    <message>
        <source>Pla&amp;yers</source>
        <translation type="unfinished">Jogado&amp;res</translation>
    </message>
    <message>
        <source>Players at most</source>
        <translation type="unfinished">Máximo de jogadores</translation>
    </message>
    <message>
        <source>Post the ROM check line in chat</source>
        <translation type="unfinished">Publicar a verificação de ROM no chat</translation>
    </message>
    <message>
        <source>The emulator&apos;s Netplay ends here, and it plays without this program</source>
        <translation type="unfinished">O netplay do emulador termina aqui, e ele segue jogando sem este programa</translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished">qualquer</translation>
    </message>
    <message>
        <source>{used} of {most} bytes</source>
        <translation type="unfinished">{used} de {most} bytes</translation>
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
        <translation type="unfinished">Um número de frames que você escolhe; a sala é avisada</translation>
    </message>
    <message>
        <source>Applies when you reconnect.</source>
        <translation type="unfinished">Vale ao reconectar.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished">Automático</translation>
    </message>
    <message>
        <source>Automatic delay</source>
        <translation type="unfinished">Delay automático</translation>
    </message>
    <message>
        <source>By this server&apos;s own formula, from the ping that it measured</source>
        <translation type="unfinished">Com a fórmula deste servidor, pelo ping que ele mediu</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation type="unfinished">Não mudar nada</translation>
    </message>
    <message>
        <source>Connection types</source>
        <translation type="unfinished">Tipos de conexão</translation>
    </message>
    <message>
        <source>Expected on this server</source>
        <translation type="unfinished">O esperado neste servidor</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished">Fixo</translation>
    </message>
    <message>
        <source>Fixed delay</source>
        <translation type="unfinished">Delay fixo</translation>
    </message>
    <message>
        <source>Fixed delay in frames</source>
        <translation type="unfinished">Delay fixo em frames</translation>
    </message>
    <message>
        <source>Fixed delay in frames, slider</source>
        <translation type="unfinished">Delay fixo em frames, controle deslizante</translation>
    </message>
    <message>
        <source>Head-room</source>
        <translation type="unfinished">Folga</translation>
    </message>
    <message>
        <source>Leave and reconnect</source>
        <translation type="unfinished">Sair e reconectar</translation>
    </message>
    <message>
        <source>Leave the room and log in again</source>
        <translation type="unfinished">Sair da sala e entrar de novo no servidor</translation>
    </message>
    <message>
        <source>Log in again, so that the server measures anew; takes about two seconds</source>
        <translation type="unfinished">Entrar de novo para o servidor medir outra vez; leva uns dois segundos</translation>
    </message>
    <message>
        <source>Measuring your line…</source>
        <translation type="unfinished">Medindo a sua conexão…</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished">Recomendado</translation>
    </message>
    <message>
        <source>Reconnect 2 s</source>
        <translation type="unfinished">Reconectar, 2 s</translation>
    </message>
    <message>
        <source>Reconnect?</source>
        <translation type="unfinished">Reconectar?</translation>
    </message>
    <message>
        <source>Rule of thumb, ping ÷ 16</source>
        <translation type="unfinished">Regra prática, ping ÷ 16</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">Ficar</translation>
    </message>
    <message>
        <source>The server said so itself, in this room</source>
        <translation type="unfinished">O próprio servidor disse, nesta sala</translation>
    </message>
    <message>
        <source>This server gives you</source>
        <translation type="unfinished">Este servidor dá a você</translation>
    </message>
    <message>
        <source>This server&apos;s software was not recognised; the usual formula is assumed</source>
        <translation type="unfinished">O programa deste servidor não foi reconhecido; supõe-se a fórmula habitual</translation>
    </message>
    <message>
        <source>What each connection type would give with your ping</source>
        <translation type="unfinished">O que cada tipo de conexão daria com o seu ping</translation>
    </message>
    <message>
        <source>What the server gives for your real ping</source>
        <translation type="unfinished">O que o servidor dá com o seu ping real</translation>
    </message>
    <message>
        <source>Your delay</source>
        <translation type="unfinished">Seu delay</translation>
    </message>
</context>
<context>
    <name>DelayTypes</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Back to your delay</source>
        <translation type="unfinished">Voltar ao seu delay</translation>
    </message>
    <message>
        <source>Connection types</source>
        <translation type="unfinished">Tipos de conexão</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">Delay</translation>
    </message>
    <message>
        <source>Delay with each connection type</source>
        <translation type="unfinished">Delay com cada tipo de conexão</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>With {ping} ms. LAN is best nearly always.</source>
        <translation type="unfinished">Com {ping} ms. LAN é quase sempre o melhor.</translation>
    </message>
    <message>
        <source>{delay}, below full speed</source>
        <translation type="unfinished">{delay}, abaixo da velocidade normal</translation>
    </message>
    <message>
        <source>{type} (yours)</source>
        <translation type="unfinished">{type} (o seu)</translation>
    </message>
</context>
<context>
    <name>DemoArena</name>
    <message>
        <source>A draw</source>
        <translation type="unfinished">Empate</translation>
    </message>
    <message>
        <source>A new match begins in a moment.</source>
        <translation type="unfinished">Outra partida começa em instantes.</translation>
    </message>
    <message>
        <source>Bot plays. Press an arrow key to take over.</source>
        <translation type="unfinished">Um bot está jogando. Aperte uma seta para assumir.</translation>
    </message>
    <message>
        <source>Bump the others off the ring. The last one on it scores.</source>
        <translation type="unfinished">Empurre os outros para fora do ringue. O último que ficar pontua.</translation>
    </message>
    <message>
        <source>Collect the golden weights and stay on the ring.</source>
        <translation type="unfinished">Pegue os pesos dourados e fique no ringue.</translation>
    </message>
    <message>
        <source>Frame {frame}</source>
        <translation type="unfinished">Frame {frame}</translation>
    </message>
    <message>
        <source>Go!</source>
        <translation type="unfinished">Já</translation>
    </message>
    <message>
        <source>No game was started.</source>
        <translation type="unfinished">Nenhuma partida foi iniciada.</translation>
    </message>
    <message>
        <source>Nobody gets the point.</source>
        <translation type="unfinished">Ninguém leva o ponto.</translation>
    </message>
    <message>
        <source>Off the ring!</source>
        <translation type="unfinished">Fora do ringue</translation>
    </message>
    <message>
        <source>P{player} bumped you off. The next round begins soon.</source>
        <translation type="unfinished">P{player} tirou você do ringue. A próxima rodada começa logo.</translation>
    </message>
    <message>
        <source>P{player} wins the match!</source>
        <translation type="unfinished">P{player} vence a partida</translation>
    </message>
    <message>
        <source>P{player} wins the round</source>
        <translation type="unfinished">P{player} vence a rodada</translation>
    </message>
    <message>
        <source>P{player} · You</source>
        <translation type="unfinished">P{player} · Você</translation>
    </message>
    <message>
        <source>P{player} · away</source>
        <translation type="unfinished">P{player} · ausente</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation type="unfinished">Rodada {number}</translation>
    </message>
    <message>
        <source>The Kaillera client ended the game.</source>
        <translation type="unfinished">O cliente Kaillera encerrou a partida.</translation>
    </message>
    <message>
        <source>The Kaillera client went away.</source>
        <translation type="unfinished">O cliente Kaillera sumiu.</translation>
    </message>
    <message>
        <source>The game has stopped because of an error in it.</source>
        <translation type="unfinished">O jogo parou por causa de um erro nele.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Tente de novo.</translation>
    </message>
    <message>
        <source>Waiting for the game to start…</source>
        <translation type="unfinished">Esperando a partida começar…</translation>
    </message>
    <message>
        <source>Waiting for the other players…</source>
        <translation type="unfinished">Esperando os outros jogadores…</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">Você</translation>
    </message>
    <message>
        <source>You fell off. The next round begins soon.</source>
        <translation type="unfinished">Você caiu. A próxima rodada começa logo.</translation>
    </message>
    <message>
        <source>You play. Arrow keys or WASD move; hold space, then let go to dash.</source>
        <translation type="unfinished">Você está jogando. Mova-se com as setas ou WASD; segure espaço e solte para dar um arranque.</translation>
    </message>
    <message>
        <source>You watch this game.</source>
        <translation type="unfinished">Você está assistindo a esta partida.</translation>
    </message>
    <message>
        <source>You win the match!</source>
        <translation type="unfinished">Você vence a partida</translation>
    </message>
    <message>
        <source>You win the round</source>
        <translation type="unfinished">Você vence a rodada</translation>
    </message>
    <message>
        <source>{nick} (P{player}) left the game.</source>
        <translation type="unfinished">{nick} (P{player}) saiu da partida.</translation>
    </message>
</context>
<context>
    <name>DiagnosticsView</name>
    <message>
        <source>Checks and what they found</source>
        <translation type="unfinished">Verificações e o que encontraram</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation type="unfinished">Copiar resumo</translation>
    </message>
    <message>
        <source>Copy the results as text, with private data replaced</source>
        <translation type="unfinished">Copiar os resultados como texto, com os dados privados substituídos</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished">Diagnóstico</translation>
    </message>
    <message>
        <source>Read the report, then save it. It is never sent.</source>
        <translation type="unfinished">Leia o relatório e depois salve. Ele nunca é enviado.</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation type="unfinished">Testar tudo</translation>
    </message>
    <message>
        <source>Run every check, at most 20 seconds (Ctrl+Shift+D)</source>
        <translation type="unfinished">Fazer todas as verificações, no máximo 20 segundos (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Run no further check</source>
        <translation type="unfinished">Não fazer mais verificações</translation>
    </message>
    <message>
        <source>Save report… (private data out)</source>
        <translation type="unfinished">Salvar relatório… (sem dados privados)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
</context>
<context>
    <name>EmulatorForm</name>
    <message>
        <source>&amp;Arguments</source>
        <translation type="unfinished">Argu&amp;mentos</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">Pa&amp;sta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Text encoding</source>
        <translation type="unfinished">Co&amp;dificação do texto</translation>
    </message>
    <message>
        <source>A small arena game for up to 8 players that comes with this program. It needs no ROM, and goes through the same servers and the same delay as every other game.</source>
        <translation type="unfinished">Um pequeno jogo de arena para até 8 jogadores que vem com este programa. Não precisa de ROM e passa pelos mesmos servidores e pelo mesmo delay que qualquer outro jogo.</translation>
    </message>
    <message>
        <source>An emulator that speaks Kaillera plays here once this program’s library lies beside it: Install into emulator… puts it there, keeps the one that was there, and can be undone.</source>
        <translation type="unfinished">Um emulador que fala Kaillera joga aqui quando a biblioteca deste programa está ao lado dele: Instalar no emulador… coloca a biblioteca lá, guarda a que estava e pode ser desfeito.</translation>
    </message>
    <message>
        <source>As in a terminal. {rom} is the game’s file, {game} its name, {player} and {players} your place, {name} your nickname.</source>
        <translation type="unfinished">Como em um terminal. {rom} é o arquivo do jogo, {game} o nome dele, {player} e {players} o seu lugar, {name} o seu nick.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished">Procurar…</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation type="unfinished">Escolher: {field}</translation>
    </message>
    <message>
        <source>Demo Arena</source>
        <translation type="unfinished">Demo Arena</translation>
    </message>
    <message>
        <source>Everybody in a room needs the same emulator and the same game.</source>
        <translation type="unfinished">Numa sala, todos precisam do mesmo emulador e do mesmo jogo.</translation>
    </message>
    <message>
        <source>Everybody in a room needs the same one, with the same version in it.</source>
        <translation type="unfinished">Numa sala, todos precisam do mesmo, com a mesma versão nele.</translation>
    </message>
    <message>
        <source>Example: {words}</source>
        <translation type="unfinished">Exemplo: {words}</translation>
    </message>
    <message>
        <source>Name &amp;on servers</source>
        <translation type="unfinished">N&amp;ome nos servidores</translation>
    </message>
    <message>
        <source>Play with it</source>
        <translation type="unfinished">Jogar com ele</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation type="unfinished">Pro&amp;grama</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remover</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation type="unfinished">Iniciar agora</translation>
    </message>
    <message>
        <source>Start it without a server, to see whether it calls the Kaillera library</source>
        <translation type="unfinished">Iniciar sem servidor, para ver se ele chama a biblioteca Kaillera</translation>
    </message>
    <message>
        <source>Take it off this list; the program itself stays</source>
        <translation type="unfinished">Tirar desta lista; o programa em si fica</translation>
    </message>
    <message>
        <source>The chosen emulator</source>
        <translation type="unfinished">O emulador escolhido</translation>
    </message>
    <message>
        <source>Use this emulator from the next login on</source>
        <translation type="unfinished">Usar este emulador a partir do próximo login</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <translation type="unfinished">a do programa</translation>
    </message>
    <message>
        <source>the server’s</source>
        <translation type="unfinished">a do servidor</translation>
    </message>
    <message>
        <source>✓ Chosen</source>
        <translation type="unfinished">✓ Escolhido</translation>
    </message>
    <message>
        <source>✓ You play with it</source>
        <translation type="unfinished">✓ Você joga com ele</translation>
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
        <translation type="unfinished">Adicionar um emulador escolhendo o programa</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished">Adicionar</translation>
    </message>
    <message>
        <source>Choose program…</source>
        <translation type="unfinished">Escolher programa…</translation>
    </message>
    <message>
        <source>Demo Arena</source>
        <translation type="unfinished">Demo Arena</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulador</translation>
    </message>
    <message>
        <source>Emulators</source>
        <translation type="unfinished">Emuladores</translation>
    </message>
    <message>
        <source>Find emulators</source>
        <translation type="unfinished">Procurar emuladores</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation type="unfinished">Encontrado aqui</translation>
    </message>
    <message>
        <source>Install into it…</source>
        <translation type="unfinished">Instalar nele…</translation>
    </message>
    <message>
        <source>Kaillera</source>
        <translation type="unfinished">Kaillera</translation>
    </message>
    <message>
        <source>Known emulators</source>
        <translation type="unfinished">Emuladores conhecidos</translation>
    </message>
    <message>
        <source>Look for known emulators where programs usually are; nothing is added</source>
        <translation type="unfinished">Procurar emuladores conhecidos onde os programas costumam ficar; nada é adicionado</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Procurando…</translation>
    </message>
    <message>
        <source>Put this program’s Kaillera library beside what was found; you are asked first</source>
        <translation type="unfinished">Colocar a biblioteca Kaillera deste programa ao lado do que foi encontrado; antes vem uma pergunta</translation>
    </message>
    <message>
        <source>Put what was found on your list</source>
        <translation type="unfinished">Colocar na sua lista o que foi encontrado</translation>
    </message>
    <message>
        <source>What speaks Kaillera</source>
        <translation type="unfinished">O que fala Kaillera</translation>
    </message>
    <message>
        <source>Your emulators</source>
        <translation type="unfinished">Seus emuladores</translation>
    </message>
    <message>
        <source>{emulator} is attached: you play with it, whatever is chosen here.</source>
        <translation type="unfinished">{emulator} está conectado: você joga com ele, seja qual for o escolhido aqui.</translation>
    </message>
    <message>
        <source>{title}, you play with it</source>
        <translation type="unfinished">{title}, você joga com ele</translation>
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
        <translation type="unfinished">Se as letras parecerem erradas, escolha outra codificação. As linhas antigas são lidas de novo.</translation>
    </message>
    <message>
        <source>Text encoding of this server</source>
        <translation type="unfinished">Codificação do texto deste servidor</translation>
    </message>
    <message>
        <source>Text: Auto ({charset})</source>
        <translation type="unfinished">Texto: automático ({charset})</translation>
    </message>
    <message>
        <source>Text: {charset}</source>
        <translation type="unfinished">Texto: {charset}</translation>
    </message>
</context>
<context>
    <name>GameModel</name>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulador</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">Jogo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>Host ping</source>
        <translation type="unfinished">Ping do host</translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished">Jogadores</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation type="unfinished">ROM</translation>
    </message>
    <message>
        <source>ROM: not found in your folders</source>
        <translation type="unfinished">ROM: não está nas suas pastas</translation>
    </message>
    <message>
        <source>ROM: the host has another file with this name</source>
        <translation type="unfinished">ROM: o host tem outro arquivo com este nome</translation>
    </message>
    <message>
        <source>ROM: this game needs none</source>
        <translation type="unfinished">ROM: este jogo não precisa de nenhuma</translation>
    </message>
    <message>
        <source>ROM: you have a file with this name</source>
        <translation type="unfinished">ROM: você tem um arquivo com este nome</translation>
    </message>
    <message>
        <source>ROM: your emulator has this game in its list</source>
        <translation type="unfinished">ROM: o seu emulador tem este jogo na lista dele</translation>
    </message>
    <message>
        <source>ROM: your library has no games yet</source>
        <translation type="unfinished">ROM: a sua biblioteca ainda não tem jogos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>have it</source>
        <translation type="unfinished">você tem</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished">na lista</translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished">não achada</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">não precisa</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">outro</translation>
    </message>
    <message>
        <source>other file</source>
        <translation type="unfinished">outra ROM</translation>
    </message>
    <message>
        <source>ping of its host {ping} milliseconds</source>
        <translation type="unfinished">ping do host: {ping} milissegundos</translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished">jogando</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished">o mesmo</translation>
    </message>
    <message>
        <source>synchronising</source>
        <translation type="unfinished">sincronizando</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">sem dado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">esperando</translation>
    </message>
    <message>
        <source>{game}, host {host}, {players} players, {state}, emulator {emulator}, {rom}</source>
        <translation type="unfinished">{game}, host {host}, {players} jogadores, {state}, emulador {emulator}, {rom}</translation>
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
        <translation type="unfinished">Diagnóstico</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ajuda</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation type="unfinished">Partes da ajuda</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished">Atalhos</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Tópicos</translation>
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
        <translation type="unfinished">Todos na sala veem que você mudou.</translation>
    </message>
    <message>
        <source>Host tools</source>
        <translation type="unfinished">Ferramentas do host</translation>
    </message>
    <message>
        <source>Pin&amp;g at most</source>
        <translation type="unfinished">Pin&amp;g máx.</translation>
    </message>
    <message>
        <source>Pla&amp;yers at most</source>
        <translation type="unfinished">Jogado&amp;res máx.</translation>
    </message>
    <message>
        <source>Post {command}</source>
        <translation type="unfinished">Publicar {command}</translation>
    </message>
    <message>
        <source>Posts this in the room; everybody sees it</source>
        <translation type="unfinished">Publica isto na sala; todos veem</translation>
    </message>
    <message>
        <source>This server&apos;s software is not known to accept commands of hosts.</source>
        <translation type="unfinished">Não se sabe se o programa deste servidor aceita comandos de hosts.</translation>
    </message>
</context>
<context>
    <name>InstallSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Do this (Enter)</source>
        <translation type="unfinished">Fazer isso (Enter)</translation>
    </message>
    <message>
        <source>Nothing is changed (Esc)</source>
        <translation type="unfinished">Nada é alterado (Esc)</translation>
    </message>
    <message>
        <source>The Kaillera library beside an emulator</source>
        <translation type="unfinished">A biblioteca Kaillera ao lado de um emulador</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Connect and enter (Enter)</source>
        <translation type="unfinished">Conectar e entrar (Enter)</translation>
    </message>
    <message>
        <source>Expected delay</source>
        <translation type="unfinished">Delay esperado</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">Jogo</translation>
    </message>
    <message>
        <source>Go to this server?</source>
        <translation type="unfinished">Ir para este servidor?</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Entrar</translation>
    </message>
    <message>
        <source>Join this game?</source>
        <translation type="unfinished">Entrar nesta partida?</translation>
    </message>
    <message>
        <source>Nothing is sent (Esc)</source>
        <translation type="unfinished">Nada é enviado (Esc)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Servidor</translation>
    </message>
    <message>
        <source>The server will see your IP address.</source>
        <translation type="unfinished">O servidor vai ver o seu endereço IP.</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation type="unfinished">Seu nome lá</translation>
    </message>
    <message>
        <source>in your lists</source>
        <translation type="unfinished">nas suas listas</translation>
    </message>
    <message>
        <source>none named, you come to the lobby</source>
        <translation type="unfinished">nenhum indicado, você chega ao lobby</translation>
    </message>
    <message>
        <source>not in your lists</source>
        <translation type="unfinished">não está nas suas listas</translation>
    </message>
    <message>
        <source>shown once you are connected</source>
        <translation type="unfinished">aparece ao conectar</translation>
    </message>
    <message>
        <source>{game}  {rom}</source>
        <translation type="unfinished">{game}  {rom}</translation>
    </message>
    <message>
        <source>{game}, opened by {owner}</source>
        <translation type="unfinished">{game}, de {owner}</translation>
    </message>
</context>
<context>
    <name>KnownFacts</name>
    <message>
        <source>What to know of this emulator</source>
        <translation type="unfinished">O que é bom saber deste emulador</translation>
    </message>
    <message>
        <source>What to know of {title}:</source>
        <translation type="unfinished">O que é bom saber de {title}:</translation>
    </message>
</context>
<context>
    <name>LagstatCard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Back to the list of stalls</source>
        <translation type="unfinished">Voltar à lista de travadas</translation>
    </message>
    <message>
        <source>Definitely caused by: {players}</source>
        <translation type="unfinished">Causado com certeza por: {players}</translation>
    </message>
    <message>
        <source>Delay helper at {frames} frames</source>
        <translation type="unfinished">Assistente de delay em {frames} frames</translation>
    </message>
    <message>
        <source>Lag in all: {lag} s in the last {window} s.</source>
        <translation type="unfinished">Lag no total: {lag} s nos últimos {window} s.</translation>
    </message>
    <message>
        <source>Not verified: on this server software a player could write such a line.</source>
        <translation type="unfinished">Não verificado: neste programa de servidor, um jogador poderia escrever uma linha assim.</translation>
    </message>
    <message>
        <source>Open the delay helper with what the server recommends</source>
        <translation type="unfinished">Abrir o assistente de delay com o que o servidor recomenda</translation>
    </message>
    <message>
        <source>P{number} {name}: {seconds} s</source>
        <translation type="unfinished">P{number} {name}: {seconds} s</translation>
    </message>
    <message>
        <source>Reported by /lagstat on this server.</source>
        <translation type="unfinished">Segundo o /lagstat neste servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation type="unfinished">A resposta do servidor</translation>
    </message>
    <message>
        <source>The server&apos;s lag statistics</source>
        <translation type="unfinished">As estatísticas de lag do servidor</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Close the room</source>
        <translation type="unfinished">Fechar a sala</translation>
    </message>
    <message>
        <source>Go back to the lobby</source>
        <translation type="unfinished">Voltar ao lobby</translation>
    </message>
    <message>
        <source>Leave the game</source>
        <translation type="unfinished">Sair da partida</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation type="unfinished">Sair da sala</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation type="unfinished">Continuar jogando</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">Ficar</translation>
    </message>
    <message>
        <source>The room is yours and closes: the game ends for everybody.</source>
        <translation type="unfinished">A sala é sua e vai fechar: a partida acaba para todos.</translation>
    </message>
    <message>
        <source>You leave the game and stay in the room. Whoever else plays can go on.</source>
        <translation type="unfinished">Você sai da partida e fica na sala. Quem mais estiver jogando pode continuar.</translation>
    </message>
    <message>
        <source>You leave the game and the room. The others can go on.</source>
        <translation type="unfinished">Você sai da partida e da sala. Os outros podem continuar.</translation>
    </message>
    <message>
        <source>You stay in the room</source>
        <translation type="unfinished">Você fica na sala</translation>
    </message>
</context>
<context>
    <name>LibraryDetails</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">Copiar detalhes</translation>
    </message>
    <message>
        <source>Create game</source>
        <translation type="unfinished">Criar partida</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">Banco de dados</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Sem contar</translation>
    </message>
    <message>
        <source>Name, CRC, SHA-1, size and path</source>
        <translation type="unfinished">Nome, CRC, SHA-1, tamanho e caminho</translation>
    </message>
    <message>
        <source>No game selected.</source>
        <translation type="unfinished">Nenhum jogo selecionado.</translation>
    </message>
    <message>
        <source>Open a room for this game on the server that you are on (Enter)</source>
        <translation type="unfinished">Abrir uma sala para este jogo no servidor em que você está (Enter)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished">Abrir pasta</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">Caminho</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation type="unfinished">SHA-1</translation>
    </message>
    <message>
        <source>Selected game</source>
        <translation type="unfinished">Jogo selecionado</translation>
    </message>
    <message>
        <source>Show where the file lies</source>
        <translation type="unfinished">Mostrar onde está o arquivo</translation>
    </message>
    <message>
        <source>in no database</source>
        <translation type="unfinished">em nenhum banco de dados</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">nada</translation>
    </message>
    <message>
        <source>the {header} header</source>
        <translation type="unfinished">o cabeçalho {header}</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation type="unfinished">{size} bytes</translation>
    </message>
</context>
<context>
    <name>LibraryGames</name>
    <message>
        <source>Back to the games</source>
        <translation type="unfinished">Voltar aos jogos</translation>
    </message>
    <message>
        <source>Copy CRC</source>
        <translation type="unfinished">Copiar CRC</translation>
    </message>
    <message>
        <source>Create a game with it</source>
        <translation type="unfinished">Criar uma partida com ele</translation>
    </message>
    <message>
        <source>Demo Arena, up to 8 players: comes with this program, needs no ROM, and goes through the same servers as every other game.</source>
        <translation type="unfinished">Demo Arena, até 8 jogadores: vem com este programa, não precisa de ROM e passa pelos mesmos servidores que qualquer outro jogo.</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished">Arquivos que não puderam ser lidos</translation>
    </message>
    <message>
        <source>Games of the library</source>
        <translation type="unfinished">Jogos da biblioteca</translation>
    </message>
    <message>
        <source>No game matches.</source>
        <translation type="unfinished">Nenhum jogo corresponde.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished">Abrir pasta</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">Praticar agora</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished">Andamento da busca</translation>
    </message>
    <message>
        <source>Search name, system, CRC or file</source>
        <translation type="unfinished">Buscar nome, sistema, CRC ou arquivo</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished">Buscar na biblioteca</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished">Mostrar os arquivos</translation>
    </message>
    <message>
        <source>Show the games again (Esc)</source>
        <translation type="unfinished">Mostrar os jogos de novo (Esc)</translation>
    </message>
    <message>
        <source>Start a game against bots on this computer</source>
        <translation type="unfinished">Começar uma partida contra bots neste computador</translation>
    </message>
    <message>
        <source>Which files could not be read, and why</source>
        <translation type="unfinished">Quais arquivos não puderam ser lidos e por quê</translation>
    </message>
    <message>
        <source>{n} games are hidden by your search.</source>
        <translation type="unfinished">A sua busca esconde {n} jogos.</translation>
    </message>
    <message>
        <source>{n} of {games}</source>
        <translation type="unfinished">{n} de {games}</translation>
    </message>
</context>
<context>
    <name>LibraryLine</name>
    <message>
        <source>Have the emulator’s folder as it was before; you are asked first</source>
        <translation type="unfinished">Deixar a pasta do emulador como estava antes; antes vem uma pergunta</translation>
    </message>
    <message>
        <source>Install into emulator…</source>
        <translation type="unfinished">Instalar no emulador…</translation>
    </message>
    <message>
        <source>Put this program’s Kaillera library beside an emulator; you are asked first</source>
        <translation type="unfinished">Colocar a biblioteca Kaillera deste programa ao lado de um emulador; antes vem uma pergunta</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished">Desfazer…</translation>
    </message>
    <message>
        <source>Update the library…</source>
        <translation type="unfinished">Atualizar a biblioteca…</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Emulators</source>
        <translation type="unfinished">Emuladores</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">Jogos</translation>
    </message>
    <message>
        <source>Games and emulators</source>
        <translation type="unfinished">Jogos e emuladores</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
</context>
<context>
    <name>LibraryPlaces</name>
    <message>
        <source>A DAT file of No-Intro or of an arcade emulator tells good dumps</source>
        <translation type="unfinished">Um arquivo DAT da No-Intro ou de um emulador de arcade reconhece os dumps bons</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">Adicionar pasta…</translation>
    </message>
    <message>
        <source>Choose a folder; files are only read, never uploaded</source>
        <translation type="unfinished">Escolha uma pasta; os arquivos só são lidos, nunca enviados</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Descer</translation>
    </message>
    <message>
        <source>Folders and databases</source>
        <translation type="unfinished">Pastas e bancos de dados</translation>
    </message>
    <message>
        <source>Forget this place; no file is deleted</source>
        <translation type="unfinished">Esquecer este lugar; nenhum arquivo é apagado</translation>
    </message>
    <message>
        <source>Import database…</source>
        <translation type="unfinished">Importar DAT…</translation>
    </message>
    <message>
        <source>Look for new and changed files (F5)</source>
        <translation type="unfinished">Procurar arquivos novos e alterados (F5)</translation>
    </message>
    <message>
        <source>Look there earlier</source>
        <translation type="unfinished">Procurar lá antes</translation>
    </message>
    <message>
        <source>Look there later</source>
        <translation type="unfinished">Procurar lá depois</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remover</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">Buscar de novo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Parar</translation>
    </message>
    <message>
        <source>Stop the scan; what was found is kept</source>
        <translation type="unfinished">Parar a busca; o que foi encontrado fica</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Subir</translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished">banco de dados</translation>
    </message>
    <message>
        <source>{path}  (not there now)</source>
        <translation type="unfinished">{path}  (não está lá agora)</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>000 poor</source>
        <translation type="unfinished">000 regular</translation>
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
        <translation type="unfinished">Ji&amp;tter</translation>
    </message>
    <message>
        <source>1. Your ping: how long a message to the server and back takes.</source>
        <translation type="unfinished">1. Seu ping: quanto uma mensagem leva até o servidor e de volta.</translation>
    </message>
    <message>
        <source>2. Your delay: how many frames the game waits, so that nobody stutters.</source>
        <translation type="unfinished">2. Seu delay: quantos frames o jogo espera para ninguém engasgar.</translation>
    </message>
    <message>
        <source>3. Make the line worse here, and watch both.</source>
        <translation type="unfinished">3. Piore a conexão aqui e observe os dois.</translation>
    </message>
    <message>
        <source>Hide these three lines</source>
        <translation type="unfinished">Esconder estas três linhas</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished">Jitter</translation>
    </message>
    <message>
        <source>L&amp;oss</source>
        <translation type="unfinished">P&amp;erda</translation>
    </message>
    <message>
        <source>Line simulator</source>
        <translation type="unfinished">Simulador de conexão</translation>
    </message>
    <message>
        <source>Log in again over this line; the server then gives the delay that fits it</source>
        <translation type="unfinished">Entrar de novo com esta conexão; o servidor dá então o delay adequado</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished">Perda</translation>
    </message>
    <message>
        <source>Make player 2 slow</source>
        <translation type="unfinished">Deixar o jogador 2 lento</translation>
    </message>
    <message>
        <source>Pin&amp;g</source>
        <translation type="unfinished">Pin&amp;g</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>Player 2&apos;s inputs come late, and everybody waits for them</source>
        <translation type="unfinished">Os comandos do jogador 2 chegam tarde e todos esperam por eles</translation>
    </message>
    <message>
        <source>Restart with this line</source>
        <translation type="unfinished">Reiniciar com esta conexão</translation>
    </message>
    <message>
        <source>The delay is decided when you log in.</source>
        <translation type="unfinished">O delay é decidido no login.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished">Entendi</translation>
    </message>
    <message>
        <source>You play with 1 frame of delay, decided when you logged in. This ping needs {fitting}: restart to get them.</source>
        <translation type="unfinished">Você joga com 1 frame de delay, decidido no login. Este ping precisa de {fitting}: reinicie para ter.</translation>
    </message>
    <message>
        <source>You play with 1 frame of delay, which fits this ping.</source>
        <translation type="unfinished">Você joga com 1 frame de delay, adequado a este ping.</translation>
    </message>
    <message>
        <source>You play with {given} frames of delay, decided when you logged in. This ping needs {fitting}: restart to get them.</source>
        <translation type="unfinished">Você joga com {given} frames de delay, decididos no login. Este ping precisa de {fitting}: reinicie para ter.</translation>
    </message>
    <message>
        <source>You play with {given} frames of delay, which fits this ping.</source>
        <translation type="unfinished">Você joga com {given} frames de delay, adequados a este ping.</translation>
    </message>
</context>
<context>
    <name>LineSecondsModel</name>
    <message>
        <source>, {lost} lost</source>
        <translation type="unfinished">, {lost} perdidos</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished">Perdidos</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished">Quase sempre</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>s ago</source>
        <translation type="unfinished">s atrás</translation>
    </message>
    <message>
        <source>{ago} s ago: no answer</source>
        <translation type="unfinished">{ago} s atrás: sem resposta</translation>
    </message>
    <message>
        <source>{ago} s ago: not measured</source>
        <translation type="unfinished">{ago} s atrás: não medido</translation>
    </message>
    <message>
        <source>{ago} s ago: {ms} ms</source>
        <translation type="unfinished">{ago} s atrás: {ms} ms</translation>
    </message>
    <message>
        <source>{low} to {high} ms</source>
        <translation type="unfinished">de {low} a {high} ms</translation>
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
        <translation type="unfinished">1 frame</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation type="unfinished">1 usuário</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished">Desconectar</translation>
    </message>
    <message>
        <source>Frames: the delay of your inputs in every game on this server</source>
        <translation type="unfinished">Frames: o delay dos seus comandos em cada partida deste servidor</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished">Lobby</translation>
    </message>
    <message>
        <source>Say goodbye to the server</source>
        <translation type="unfinished">Despedir-se do servidor</translation>
    </message>
    <message>
        <source>Show how your line was in the last minute</source>
        <translation type="unfinished">Mostrar como esteve a sua conexão no último minuto</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">Sua conexão</translation>
    </message>
    <message>
        <source>about {frames}</source>
        <translation type="unfinished">uns {frames}</translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished">regular</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">bom</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">ruim</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n} frames</translation>
    </message>
    <message>
        <source>{n} users</source>
        <translation type="unfinished">{n} usuários</translation>
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
        <translation type="unfinished">Chat</translation>
    </message>
    <message>
        <source>Choose a game and open a room; others see it at once (Ctrl+N)</source>
        <translation type="unfinished">Escolha um jogo e abra uma sala; os outros veem na hora (Ctrl+N)</translation>
    </message>
    <message>
        <source>Create game…</source>
        <translation type="unfinished">Criar…</translation>
    </message>
    <message>
        <source>Enter the selected room (Enter)</source>
        <translation type="unfinished">Entrar na sala selecionada (Enter)</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">Partidas</translation>
    </message>
    <message>
        <source>Hide games that run already</source>
        <translation type="unfinished">Esconder partidas que já começaram</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Entrar</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished">Lobby</translation>
    </message>
    <message>
        <source>Lobby chat</source>
        <translation type="unfinished">Chat do lobby</translation>
    </message>
    <message>
        <source>Playable only</source>
        <translation type="unfinished">Só jogáveis</translation>
    </message>
    <message>
        <source>Practise on this computer, or connect to a server.</source>
        <translation type="unfinished">Pratique neste computador ou conecte-se a um servidor.</translation>
    </message>
    <message>
        <source>Search games and users</source>
        <translation type="unfinished">Buscar partidas e usuários</translation>
    </message>
    <message>
        <source>Show only games whose ROM is in your library</source>
        <translation type="unfinished">Mostrar só partidas cuja ROM está na sua biblioteca</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">Usuários</translation>
    </message>
    <message>
        <source>Waiting only</source>
        <translation type="unfinished">Só em espera</translation>
    </message>
    <message>
        <source>You are not on a server.</source>
        <translation type="unfinished">Você não está em um servidor.</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">Sua conexão</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>App&amp;earance</source>
        <translation type="unfinished">Apa&amp;rência</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Aparência</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished">&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">Sistema</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished">Ta&amp;manho do texto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Tamanho do texto</translation>
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
        <translation type="unfinished">&amp;Arquivo</translation>
    </message>
    <message>
        <source>Kaillera client</source>
        <translation type="unfinished">Cliente Kaillera</translation>
    </message>
</context>
<context>
    <name>MeasuredCurve</name>
    <message>
        <source>Measurements as a curve</source>
        <translation type="unfinished">Medições como curva</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished">A&amp;parência</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation type="unfinished">&amp;Compacto</translation>
    </message>
    <message>
        <source>&amp;Connect to an address…</source>
        <translation type="unfinished">&amp;Conectar a um endereço…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished">&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished">D&amp;esconectar</translation>
    </message>
    <message>
        <source>&amp;Exclude a word from the search</source>
        <translation type="unfinished">&amp;Excluir uma palavra da busca</translation>
    </message>
    <message>
        <source>&amp;Favourite on or off</source>
        <translation type="unfinished">Marcar ou desmarcar &amp;favorito</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation type="unfinished">&amp;Ajuda deste lugar</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished">&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Host on your network…</source>
        <translation type="unfinished">&amp;Hospedar na sua rede…</translation>
    </message>
    <message>
        <source>&amp;Join a friend…</source>
        <translation type="unfinished">Jogar com um a&amp;migo…</translation>
    </message>
    <message>
        <source>&amp;Leave room</source>
        <translation type="unfinished">Sair da &amp;sala</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished">&amp;Jogar</translation>
    </message>
    <message>
        <source>&amp;Practise now</source>
        <translation type="unfinished">&amp;Praticar agora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished">A&amp;tualizar</translation>
    </message>
    <message>
        <source>&amp;Search on this page</source>
        <translation type="unfinished">&amp;Procurar nesta página</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished">&amp;Ajustes</translation>
    </message>
    <message>
        <source>&amp;Start game</source>
        <translation type="unfinished">&amp;Iniciar partida</translation>
    </message>
    <message>
        <source>&amp;Streamer mode</source>
        <translation type="unfinished">Modo &amp;streamer</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished">Ta&amp;manho do texto</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished">&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">E&amp;xibir</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished">Como o &amp;sistema</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation type="unfinished">Buscar at&amp;ualizações…</translation>
    </message>
    <message>
        <source>Close, leave the search, or back</source>
        <translation type="unfinished">Fechar, sair da busca ou voltar</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation type="unfinished">Copiar con&amp;vite</translation>
    </message>
    <message>
        <source>Create &amp;game</source>
        <translation type="unfinished">Criar parti&amp;da</translation>
    </message>
    <message>
        <source>Hide addresses and private names</source>
        <translation type="unfinished">Esconder endereços e nomes privados</translation>
    </message>
    <message>
        <source>Leave the game, after a question</source>
        <translation type="unfinished">Sair da partida, após uma pergunta</translation>
    </message>
    <message>
        <source>Let the &amp;emulator go on alone</source>
        <translation type="unfinished">Deixar o em&amp;ulador seguir sozinho</translation>
    </message>
    <message>
        <source>List of &amp;shortcuts</source>
        <translation type="unfinished">Lista de a&amp;talhos</translation>
    </message>
    <message>
        <source>Mark a suspected desync</source>
        <translation type="unfinished">Marcar uma suspeita de desync</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished">Menu</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished">Próxima área</translation>
    </message>
    <message>
        <source>Play &amp;online: servers</source>
        <translation type="unfinished">Jogar &amp;online: servidores</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished">Área anterior</translation>
    </message>
    <message>
        <source>Run all &amp;checks</source>
        <translation type="unfinished">Fazer todas as &amp;verificações</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation type="unfinished">Salvar um &amp;relatório…</translation>
    </message>
    <message>
        <source>Servers, lobby and room on one screen</source>
        <translation type="unfinished">Servidores, lobby e sala em uma tela</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Stalls of this game</source>
        <translation type="unfinished">Travadas desta partida</translation>
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
        <translation type="unfinished">Links da mensagem</translation>
    </message>
    <message>
        <source>Links ▾</source>
        <translation type="unfinished">Links ▾</translation>
    </message>
    <message>
        <source>Message of the server</source>
        <translation type="unfinished">Mensagem do servidor</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ajuda</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished">Lobby</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Páginas</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Jogar</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Sala</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">Servidores</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
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
        <translation type="unfinished">Dispensar esta mensagem</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation type="unfinished">Dispensar esta mensagem (Esc)</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation type="unfinished">Mostrar a mensagem inteira</translation>
    </message>
    <message>
        <source>The server says: “{text}”</source>
        <translation type="unfinished">O servidor diz: “{text}”</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>1 frame · {ms} ms</source>
        <translation type="unfinished">1 frame · {ms} ms</translation>
    </message>
    <message>
        <source>Between your key and its effect, at 60 frames a second.</source>
        <translation type="unfinished">Entre a sua tecla e o efeito dela, a 60 frames por segundo.</translation>
    </message>
    <message>
        <source>Delay numbers</source>
        <translation type="unfinished">Números do delay</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished">Duplicados</translation>
    </message>
    <message>
        <source>Frames played</source>
        <translation type="unfinished">Frames jogados</translation>
    </message>
    <message>
        <source>Longest stall</source>
        <translation type="unfinished">Travada mais longa</translation>
    </message>
    <message>
        <source>Recovered by redundancy</source>
        <translation type="unfinished">Recuperado por redundância</translation>
    </message>
    <message>
        <source>Recovered by resend</source>
        <translation type="unfinished">Recuperado por reenvio</translation>
    </message>
    <message>
        <source>Round trip 50/95/99 %</source>
        <translation type="unfinished">Ida e volta 50/95/99 %</translation>
    </message>
    <message>
        <source>Stalled frames</source>
        <translation type="unfinished">Frames travados</translation>
    </message>
    <message>
        <source>The game is over; these are its numbers.</source>
        <translation type="unfinished">A partida acabou; estes são os números dela.</translation>
    </message>
    <message>
        <source>The server counts {delay} messages with several frames each.</source>
        <translation type="unfinished">O servidor conta {delay} mensagens com vários frames cada.</translation>
    </message>
    <message>
        <source>The server sets your delay when the game starts. It depends on your own ping: about one frame for each 16 ms.</source>
        <translation type="unfinished">O servidor define o seu delay quando a partida começa. Depende do seu próprio ping: mais ou menos um frame a cada 16 ms.</translation>
    </message>
    <message>
        <source>Waiting for the other players since {seconds} s.</source>
        <translation type="unfinished">Esperando os outros jogadores há {seconds} s.</translation>
    </message>
    <message>
        <source>You are player</source>
        <translation type="unfinished">Você é o jogador</translation>
    </message>
    <message>
        <source>Your delay</source>
        <translation type="unfinished">Seu delay</translation>
    </message>
    <message>
        <source>{frames} frames · {ms} ms</source>
        <translation type="unfinished">{frames} frames · {ms} ms</translation>
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
        <translation type="unfinished">{player} de {players}</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation type="unfinished">&amp;Nome (opcional)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Adicionar</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation type="unfinished">Adicionar um servidor</translation>
    </message>
    <message>
        <source>Address, link or chat line</source>
        <translation type="unfinished">Endereço, link ou linha de chat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Close this box (Esc)</source>
        <translation type="unfinished">Fechar esta caixa (Esc)</translation>
    </message>
    <message>
        <source>Edit this server</source>
        <translation type="unfinished">Editar este servidor</translation>
    </message>
    <message>
        <source>Keep this server in your list</source>
        <translation type="unfinished">Guardar este servidor na sua lista</translation>
    </message>
    <message>
        <source>Look at invitation</source>
        <translation type="unfinished">Ver o convite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Salvar</translation>
    </message>
    <message>
        <source>Your name for it (optional)</source>
        <translation type="unfinished">Seu nome para ele (opcional)</translation>
    </message>
    <message>
        <source>host, host:port, kaillera: link, or a whole chat line</source>
        <translation type="unfinished">host, host:porta, link kaillera: ou uma linha de chat inteira</translation>
    </message>
</context>
<context>
    <name>PingDelegate</name>
    <message>
        <source>fair</source>
        <translation type="unfinished">regular</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">bom</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">ruim</translation>
    </message>
</context>
<context>
    <name>PingGraph</name>
    <message>
        <source>Connection, last 60 seconds: median {median} milliseconds, jitter {jitter}, loss {loss} percent, {steady}.</source>
        <translation type="unfinished">Conexão, últimos 60 segundos: mediana {median} milissegundos, jitter {jitter}, perda {loss} por cento, {steady}.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished">Medindo…</translation>
    </message>
    <message>
        <source>Show the same values as a table</source>
        <translation type="unfinished">Mostrar os mesmos valores em uma tabela</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tabela</translation>
    </message>
    <message>
        <source>median {median} ms · jitter {jitter} ms · loss {loss} %</source>
        <translation type="unfinished">mediana {median} ms · jitter {jitter} ms · perda {loss} %</translation>
    </message>
    <message>
        <source>not steady</source>
        <translation type="unfinished">instável</translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished">estável</translation>
    </message>
</context>
<context>
    <name>PingPlot</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 frame</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation type="unfinished">{frames} frames</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished">{seconds} s</translation>
    </message>
</context>
<context>
    <name>PingTable</name>
    <message>
        <source>Your line, second by second</source>
        <translation type="unfinished">Sua conexão, segundo a segundo</translation>
    </message>
</context>
<context>
    <name>PlayPage</name>
    <message>
        <source> or </source>
        <translation type="unfinished"> ou </translation>
    </message>
    <message>
        <source>&amp;Opponents</source>
        <translation type="unfinished">Adve&amp;rsários</translation>
    </message>
    <message>
        <source>1 bot</source>
        <translation type="unfinished">1 bot</translation>
    </message>
    <message>
        <source>Advanced: connect to an address, or host</source>
        <translation type="unfinished">Avançado: conectar a um endereço ou hospedar</translation>
    </message>
    <message>
        <source>Apart from the daily check for updates, nothing is sent anywhere until you press one of the three.</source>
        <translation type="unfinished">Fora a busca diária de atualizações, nada é enviado a lugar nenhum até você apertar um dos três.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished">Copiar endereço</translation>
    </message>
    <message>
        <source>Copy the address for your friends</source>
        <translation type="unfinished">Copiar o endereço para os amigos</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished">Desconectar</translation>
    </message>
    <message>
        <source>Free demo game, a bot as partner. No ROM, no internet.</source>
        <translation type="unfinished">Jogo de demonstração grátis, com um bot de parceiro. Sem ROM, sem internet.</translation>
    </message>
    <message>
        <source>Friends on your network connect to: {list}</source>
        <translation type="unfinished">Os amigos da sua rede se conectam a: {list}</translation>
    </message>
    <message>
        <source>Go to the lobby</source>
        <translation type="unfinished">Ir ao lobby</translation>
    </message>
    <message>
        <source>Join a friend</source>
        <translation type="unfinished">Jogar com um amigo</translation>
    </message>
    <message>
        <source>Leave the server; ours is closed</source>
        <translation type="unfinished">Sair do servidor; o nosso é fechado</translation>
    </message>
    <message>
        <source>Link or address from a friend</source>
        <translation type="unfinished">Link ou endereço de um amigo</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere until you press one of the three.</source>
        <translation type="unfinished">Nada é enviado a lugar nenhum até você apertar um dos três.</translation>
    </message>
    <message>
        <source>Opponents</source>
        <translation type="unfinished">Adversários</translation>
    </message>
    <message>
        <source>Paste a link or an address.</source>
        <translation type="unfinished">Cole um link ou um endereço.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation type="unfinished">Cole aqui</translation>
    </message>
    <message>
        <source>Pick a server and see its ping and delay first.</source>
        <translation type="unfinished">Escolha um servidor e veja antes o ping e o delay.</translation>
    </message>
    <message>
        <source>Pick a server; its ping and delay are shown before you connect</source>
        <translation type="unfinished">Escolha um servidor; o ping e o delay aparecem antes de conectar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Jogar</translation>
    </message>
    <message>
        <source>Play old games together over the network</source>
        <translation type="unfinished">Jogue jogos antigos com outros pela rede</translation>
    </message>
    <message>
        <source>Play online</source>
        <translation type="unfinished">Jogar online</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">Praticar agora</translation>
    </message>
    <message>
        <source>Put the link from the clipboard into the field</source>
        <translation type="unfinished">Colocar no campo o link da área de transferência</translation>
    </message>
    <message>
        <source>See where the link leads, then join</source>
        <translation type="unfinished">Veja aonde o link leva e depois entre</translation>
    </message>
    <message>
        <source>Show chat, users and games</source>
        <translation type="unfinished">Mostrar chat, usuários e partidas</translation>
    </message>
    <message>
        <source>Start a game against bots on this computer</source>
        <translation type="unfinished">Começar uma partida contra bots neste computador</translation>
    </message>
    <message>
        <source>Stop connecting</source>
        <translation type="unfinished">Parar de conectar</translation>
    </message>
    <message>
        <source>Use the link in the clipboard</source>
        <translation type="unfinished">Usar o link da área de transferência</translation>
    </message>
    <message>
        <source>Your &amp;nickname</source>
        <translation type="unfinished">Seu &amp;nick</translation>
    </message>
    <message>
        <source>Your nickname</source>
        <translation type="unfinished">Seu nick</translation>
    </message>
    <message>
        <source>{n} bots</source>
        <translation type="unfinished">{n} bots</translation>
    </message>
</context>
<context>
    <name>PlayerModel</name>
    <message>
        <source>? not checked</source>
        <translation type="unfinished">? não verificada</translation>
    </message>
    <message>
        <source>? not chosen</source>
        <translation type="unfinished">? não escolhida</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">Delay</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulador</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished">Nick</translation>
    </message>
    <message>
        <source>Player {seat}: {name}, ping {ping} milliseconds, connection type {type}, emulator: {emulator}, {rom}</source>
        <translation type="unfinished">Jogador {seat}: {name}, ping {ping} milissegundos, tipo de conexão {type}, emulador: {emulator}, {rom}</translation>
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
        <translation type="unfinished">ROM: não verificada, o cliente de {name} não informou nenhuma</translation>
    </message>
    <message>
        <source>ROM: not checked, {name}&apos;s client says CRC {crc}</source>
        <translation type="unfinished">ROM: não verificada, o cliente de {name} diz CRC {crc}</translation>
    </message>
    <message>
        <source>ROM: not found in your library</source>
        <translation type="unfinished">ROM: não está na sua biblioteca</translation>
    </message>
    <message>
        <source>ROM: other file, CRC {crc}, as {name}&apos;s client says</source>
        <translation type="unfinished">ROM: outro arquivo, CRC {crc}, segundo o cliente de {name}</translation>
    </message>
    <message>
        <source>ROM: same file, CRC {crc}, as {name}&apos;s client says</source>
        <translation type="unfinished">ROM: o mesmo arquivo, CRC {crc}, segundo o cliente de {name}</translation>
    </message>
    <message>
        <source>ROM: this game needs none</source>
        <translation type="unfinished">ROM: este jogo não precisa de nenhuma</translation>
    </message>
    <message>
        <source>ROM: you have several that differ and have chosen none</source>
        <translation type="unfinished">ROM: você tem várias diferentes e não escolheu nenhuma</translation>
    </message>
    <message>
        <source>ROM: your emulator has this game in its list</source>
        <translation type="unfinished">ROM: o seu emulador tem este jogo na lista dele</translation>
    </message>
    <message>
        <source>ROM: your library is not read yet</source>
        <translation type="unfinished">ROM: a sua biblioteca ainda não foi lida</translation>
    </message>
    <message>
        <source>ROM: your set does not run as it is, CRC {crc}</source>
        <translation type="unfinished">ROM: o seu set não funciona como está, CRC {crc}</translation>
    </message>
    <message>
        <source>ROM: yours, CRC {crc}</source>
        <translation type="unfinished">ROM: a sua, CRC {crc}</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">Pos.</translation>
    </message>
    <message>
        <source>Servers tell the emulator of the host only.</source>
        <translation type="unfinished">Os servidores só informam o emulador do host.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished">na lista</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">não precisa</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">outro</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished">o mesmo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">sem dado</translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished">o seu</translation>
    </message>
    <message>
        <source>{frames} f</source>
        <translation type="unfinished">{frames} f</translation>
    </message>
    <message>
        <source>{frames} frames, as this server said at the start</source>
        <translation type="unfinished">{frames} frames, como este servidor disse no início</translation>
    </message>
    <message>
        <source>{frames} frames, expected from the ping and the connection type</source>
        <translation type="unfinished">{frames} frames, o esperado pelo ping e pelo tipo de conexão</translation>
    </message>
    <message>
        <source>{name} (host)</source>
        <translation type="unfinished">{name} (host)</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation type="unfinished">{name} (saiu)</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (você)</translation>
    </message>
    <message>
        <source>{ping} ms</source>
        <translation type="unfinished">{ping} ms</translation>
    </message>
    <message>
        <source>≠ other file</source>
        <translation type="unfinished">≠ outro arquivo</translation>
    </message>
    <message>
        <source>≠ set</source>
        <translation type="unfinished">≠ set</translation>
    </message>
    <message>
        <source>✓ same</source>
        <translation type="unfinished">✓ a mesma</translation>
    </message>
    <message>
        <source>✓ yours</source>
        <translation type="unfinished">✓ a sua</translation>
    </message>
    <message>
        <source>✕ not found</source>
        <translation type="unfinished">✕ não achada</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Addresses, names and paths are replaced by placeholders such as &lt;ip-1&gt;. Look through it before you pass it on. The program never sends it.</source>
        <translation type="unfinished">Endereços, nomes e caminhos são substituídos por marcas como &lt;ip-1&gt;. Confira antes de passar adiante. O programa nunca envia.</translation>
    </message>
    <message>
        <source>Back to the checks (Esc)</source>
        <translation type="unfinished">Voltar às verificações (Esc)</translation>
    </message>
    <message>
        <source>Choose where to save this text</source>
        <translation type="unfinished">Escolher onde salvar este texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation type="unfinished">Copiar este texto</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">Salvar…</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation type="unfinished">Texto do relatório</translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished">O relatório</translation>
    </message>
    <message>
        <source>This would be saved</source>
        <translation type="unfinished">É isto que seria salvo</translation>
    </message>
</context>
<context>
    <name>RomPanel</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Voltar</translation>
    </message>
    <message>
        <source>Play with the selected file; the others are told its CRC</source>
        <translation type="unfinished">Jogar com o arquivo selecionado; os outros ficam sabendo o CRC</translation>
    </message>
    <message>
        <source>Post ROM check</source>
        <translation type="unfinished">Publicar verificação de ROM</translation>
    </message>
    <message>
        <source>Posts this line in the room; everybody sees it</source>
        <translation type="unfinished">Publica esta linha na sala; todos veem</translation>
    </message>
    <message>
        <source>ROM check</source>
        <translation type="unfinished">Verificar ROM</translation>
    </message>
    <message>
        <source>Show the result of the comparison again</source>
        <translation type="unfinished">Mostrar de novo o resultado da comparação</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation type="unfinished">Usar este arquivo</translation>
    </message>
    <message>
        <source>Your files with this name</source>
        <translation type="unfinished">Seus arquivos com este nome</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished">Chat</translation>
    </message>
    <message>
        <source>Chat and more</source>
        <translation type="unfinished">Chat e mais</translation>
    </message>
    <message>
        <source>Copy a text with a link that brings friends here (Ctrl+Shift+C)</source>
        <translation type="unfinished">Copiar um texto com um link que traz os amigos para cá (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy invite</source>
        <translation type="unfinished">Copiar convite</translation>
    </message>
    <message>
        <source>End my game</source>
        <translation type="unfinished">Encerrar partida</translation>
    </message>
    <message>
        <source>Go back to the lobby</source>
        <translation type="unfinished">Voltar ao lobby</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>Join a game in the lobby, or create one.</source>
        <translation type="unfinished">Entre em uma partida no lobby ou crie uma.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation type="unfinished">Expulsar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished">Sair</translation>
    </message>
    <message>
        <source>Leave the running game but stay in the room</source>
        <translation type="unfinished">Sair da partida em andamento e ficar na sala</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">Conexão</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished">Números</translation>
    </message>
    <message>
        <source>Others still play</source>
        <translation type="unfinished">Outros ainda jogam</translation>
    </message>
    <message>
        <source>Players in this room</source>
        <translation type="unfinished">Jogadores nesta sala</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation type="unfinished">ROM</translation>
    </message>
    <message>
        <source>ROM check</source>
        <translation type="unfinished">Verificar ROM</translation>
    </message>
    <message>
        <source>Remove the selected player from your room</source>
        <translation type="unfinished">Expulsar o jogador selecionado da sua sala</translation>
    </message>
    <message>
        <source>Remove {name} from your room</source>
        <translation type="unfinished">Expulsar {name} da sua sala</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Sala</translation>
    </message>
    <message>
        <source>Room chat</source>
        <translation type="unfinished">Chat da sala</translation>
    </message>
    <message>
        <source>Show whose ROM is the same, and what you would tell the others of yours</source>
        <translation type="unfinished">Mostrar quem tem a mesma ROM e o que você diria aos outros da sua</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation type="unfinished">Travadas</translation>
    </message>
    <message>
        <source>Start game</source>
        <translation type="unfinished">Iniciar partida</translation>
    </message>
    <message>
        <source>Start the game for everybody in the room (Ctrl+Enter)</source>
        <translation type="unfinished">Iniciar a partida para todos na sala (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Starting, waiting until everybody is ready</source>
        <translation type="unfinished">Iniciando, esperando todos ficarem prontos</translation>
    </message>
    <message>
        <source>The game is running in its own window</source>
        <translation type="unfinished">Na própria janela</translation>
    </message>
    <message>
        <source>To remove somebody, select them above.</source>
        <translation type="unfinished">Para expulsar alguém, selecione a pessoa acima.</translation>
    </message>
    <message>
        <source>Waiting for the host to start</source>
        <translation type="unfinished">Esperando o host iniciar</translation>
    </message>
    <message>
        <source>You are not in a room.</source>
        <translation type="unfinished">Você não está em uma sala.</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">Sua conexão</translation>
    </message>
    <message>
        <source>Your room, waiting for the start</source>
        <translation type="unfinished">Sua sala, em espera</translation>
    </message>
</context>
<context>
    <name>RoomStrip</name>
    <message>
        <source>The running game</source>
        <translation type="unfinished">A partida em andamento</translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished">ok</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">esperando</translation>
    </message>
    <message>
        <source>{fps} fps</source>
        <translation type="unfinished">{fps} fps</translation>
    </message>
    <message>
        <source>{frames} f</source>
        <translation type="unfinished">{frames} f</translation>
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
        <translation type="unfinished">Cada um volta a ter o delay do próprio ping. Publica /samedelay false na sala.</translation>
    </message>
    <message>
        <source>Everyone plays with the same delay.</source>
        <translation type="unfinished">Todos jogam com o mesmo delay.</translation>
    </message>
    <message>
        <source>Everyone plays with the same delay: 1 frame.</source>
        <translation type="unfinished">Todos jogam com o mesmo delay: 1 frame.</translation>
    </message>
    <message>
        <source>Everyone plays with the same delay: {frames} frames.</source>
        <translation type="unfinished">Todos jogam com o mesmo delay: {frames} frames.</translation>
    </message>
    <message>
        <source>Everyone plays with their own delay.</source>
        <translation type="unfinished">Cada um joga com o próprio delay.</translation>
    </message>
    <message>
        <source>Everyone plays with their own delay: 1 frame.</source>
        <translation type="unfinished">Cada um joga com o próprio delay: 1 frame.</translation>
    </message>
    <message>
        <source>Everyone plays with their own delay: {frames} frames.</source>
        <translation type="unfinished">Cada um joga com o próprio delay: {frames} frames.</translation>
    </message>
    <message>
        <source>Fair for fighting games. Posts /samedelay true in the room.</source>
        <translation type="unfinished">Justo para jogos de luta. Publica /samedelay true na sala.</translation>
    </message>
    <message>
        <source>Fair for fighting games: everybody gets 1 frame. Posts /samedelay true in the room.</source>
        <translation type="unfinished">Justo para jogos de luta: todos ficam com 1 frame. Publica /samedelay true na sala.</translation>
    </message>
    <message>
        <source>Fair for fighting games: everybody gets {frames} frames. Posts /samedelay true in the room.</source>
        <translation type="unfinished">Justo para jogos de luta: todos ficam com {frames} frames. Publica /samedelay true na sala.</translation>
    </message>
    <message>
        <source>Same delay for all</source>
        <translation type="unfinished">Mesmo delay para todos</translation>
    </message>
    <message>
        <source>Same delay for all: {frames}</source>
        <translation type="unfinished">Mesmo delay para todos: {frames}</translation>
    </message>
</context>
<context>
    <name>SeenFilesModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished">Arquivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Por quê</translation>
    </message>
</context>
<context>
    <name>ServerColumns</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished">Ordenar por</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished">Na ordem inversa</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished">Colunas habituais</translation>
    </message>
</context>
<context>
    <name>ServerMenu</name>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished">&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished">E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation type="unfinished">&amp;Favorito</translation>
    </message>
    <message>
        <source>&amp;Measure for 30 s</source>
        <translation type="unfinished">&amp;Medir por 30 s</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">&amp;Remover</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished">Copiar &amp;endereço</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation type="unfinished">Copiar con&amp;vite</translation>
    </message>
    <message>
        <source>Not a &amp;favourite any more</source>
        <translation type="unfinished">Não é mais &amp;favorito</translation>
    </message>
</context>
<context>
    <name>ServerModel</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">Endereço</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">Delay</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished">Favorito</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished">Favoritos</translation>
    </message>
    <message>
        <source>Frames of delay to expect with the connection type LAN</source>
        <translation type="unfinished">Frames de delay esperados com o tipo de conexão LAN</translation>
    </message>
    <message>
        <source>Games that wait for players</source>
        <translation type="unfinished">Partidas que esperam jogadores</translation>
    </message>
    <message>
        <source>How much longer slow answers take, in milliseconds</source>
        <translation type="unfinished">Quanto a mais levam as respostas lentas, em milissegundos</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished">Jitter</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished">Perda</translation>
    </message>
    <message>
        <source>Measurements without an answer</source>
        <translation type="unfinished">Medições sem resposta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>Round trip to the server, in milliseconds</source>
        <translation type="unfinished">Ida e volta até o servidor, em milissegundos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Fonte</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">Usuários</translation>
    </message>
    <message>
        <source>Users now, and how many may come</source>
        <translation type="unfinished">Usuários agora e quantos cabem</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Versão</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">Espera</translation>
    </message>
    <message>
        <source>Which list tells of the server, and how old that is</source>
        <translation type="unfinished">Qual lista informa o servidor e quão antiga ela é</translation>
    </message>
</context>
<context>
    <name>ServerOrder</name>
    <message>
        <source>{column}, sorted, largest first</source>
        <translation type="unfinished">{column}, ordenada, do maior para o menor</translation>
    </message>
    <message>
        <source>{column}, sorted, smallest first</source>
        <translation type="unfinished">{column}, ordenada, do menor para o maior</translation>
    </message>
    <message>
        <source>{name} (hidden by filter)</source>
        <translation type="unfinished">{name} (escondido pelo filtro)</translation>
    </message>
</context>
<context>
    <name>ServerSearch</name>
    <message>
        <source>&amp;Games waiting</source>
        <translation type="unfinished">&amp;Partidas em espera</translation>
    </message>
    <message>
        <source>Add a server by its address, a link or a chat line</source>
        <translation type="unfinished">Adicionar um servidor pelo endereço, um link ou uma linha de chat</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation type="unfinished">Adicionar endereço…</translation>
    </message>
    <message>
        <source>Ask the lists and all servers again, and sort (F5)</source>
        <translation type="unfinished">Perguntar de novo às listas e a todos os servidores, e ordenar (F5)</translation>
    </message>
    <message>
        <source>Longest ping</source>
        <translation type="unfinished">Ping mais alto</translation>
    </message>
    <message>
        <source>Only servers with waiting games</source>
        <translation type="unfinished">Só servidores com partidas em espera</translation>
    </message>
    <message>
        <source>Ping: any</source>
        <translation type="unfinished">Ping: qualquer</translation>
    </message>
    <message>
        <source>Ping: fair, up to {ms} ms</source>
        <translation type="unfinished">Ping: regular, até {ms} ms</translation>
    </message>
    <message>
        <source>Ping: good, up to {ms} ms</source>
        <translation type="unfinished">Ping: bom, até {ms} ms</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Atualizar</translation>
    </message>
    <message>
        <source>Search for servers</source>
        <translation type="unfinished">Procurar servidores</translation>
    </message>
    <message>
        <source>Search: name, country, -exclude, ping&lt;80</source>
        <translation type="unfinished">Buscar: nome, país, -excluir, ping&lt;80</translation>
    </message>
    <message>
        <source>Show only servers on which games wait for players</source>
        <translation type="unfinished">Mostrar só servidores com partidas em espera</translation>
    </message>
    <message>
        <source>Words that must all be there, -word to exclude, &quot;two words&quot;, ping&lt;80, users&gt;0, country:de, game:&quot;street&quot;</source>
        <translation type="unfinished">Palavras que devem estar todas lá, -palavra para excluir, &quot;duas palavras&quot;, ping&lt;80, users&gt;0, country:de, game:&quot;street&quot;</translation>
    </message>
</context>
<context>
    <name>ServerStrip</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished">Conectar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Entrar</translation>
    </message>
    <message>
        <source>Log in to this server (Enter)</source>
        <translation type="unfinished">Entrar neste servidor (Enter)</translation>
    </message>
    <message>
        <source>No server selected.</source>
        <translation type="unfinished">Nenhum servidor selecionado.</translation>
    </message>
    <message>
        <source>Selected server</source>
        <translation type="unfinished">Servidor selecionado</translation>
    </message>
</context>
<context>
    <name>ServerTable</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished">Servidores</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Todos</translation>
    </message>
    <message>
        <source>Choose the columns and what is sorted by</source>
        <translation type="unfinished">Escolher as colunas e a ordem</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished">Colunas…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished">Favoritos</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Histórico</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation type="unfinished">Rede local</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation type="unfinished">Limpar filtros</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">Servidores</translation>
    </message>
    <message>
        <source>Show every server again (Esc)</source>
        <translation type="unfinished">Mostrar todos os servidores de novo (Esc)</translation>
    </message>
    <message>
        <source>Waiting games</source>
        <translation type="unfinished">Em espera</translation>
    </message>
    <message>
        <source>Which servers</source>
        <translation type="unfinished">Quais servidores</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Applies when the program starts again</source>
        <translation type="unfinished">Vale quando o programa iniciar de novo</translation>
    </message>
    <message>
        <source>Now in use: {folder}</source>
        <translation type="unfinished">Em uso agora: {folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished">Abrir a pasta</translation>
    </message>
    <message>
        <source>Portable mode is on: everything is kept beside the program.</source>
        <translation type="unfinished">O modo portátil está ligado: tudo fica ao lado do programa.</translation>
    </message>
    <message>
        <source>Portable mode keeps everything beside the program, for example on a memory stick. It begins with a copy of your settings when the program starts again.</source>
        <translation type="unfinished">O modo portátil guarda tudo ao lado do programa, por exemplo em um pendrive. Ele começa com uma cópia dos seus ajustes quando o programa iniciar de novo.</translation>
    </message>
    <message>
        <source>Portable mode needs the program in a folder of its own.</source>
        <translation type="unfinished">O modo portátil precisa do programa em uma pasta só dele.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">Redefinir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished">Buscar nos ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Show and edit</source>
        <translation type="unfinished">Mostrar e editar</translation>
    </message>
    <message>
        <source>Show the folder in which the settings are kept</source>
        <translation type="unfinished">Mostrar a pasta onde ficam os ajustes</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished">Desfazer a última mudança</translation>
    </message>
    <message>
        <source>Turn portable mode off</source>
        <translation type="unfinished">Desligar o modo portátil</translation>
    </message>
    <message>
        <source>Turn portable mode on</source>
        <translation type="unfinished">Ligar o modo portátil</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Desfazer</translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation type="unfinished">Desfazer: {title}</translation>
    </message>
    <message>
        <source>Where this is kept</source>
        <translation type="unfinished">Onde isto fica guardado</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">ligado</translation>
    </message>
    <message>
        <source>{n} of {all} settings</source>
        <translation type="unfinished">{n} de {all} ajustes</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation type="unfinished">{title}: voltar ao padrão</translation>
    </message>
    <message>
        <source>{title}: show what streamer mode hides, until you leave the field</source>
        <translation type="unfinished">{title}: mostrar o que o modo streamer esconde, até você sair do campo</translation>
    </message>
</context>
<context>
    <name>SettingsTree</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Tópicos</translation>
    </message>
</context>
<context>
    <name>StallBanner</name>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished">Perguntar ao servidor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Detalhes</translation>
    </message>
    <message>
        <source>Leave the game; asks first (Shift+F8)</source>
        <translation type="unfinished">Sair da partida; pergunta antes (Shift+F8)</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation type="unfinished">Sair…</translation>
    </message>
    <message>
        <source>Posts /lagstat in the room. Everybody sees the answer.</source>
        <translation type="unfinished">Publica /lagstat na sala. Todos veem a resposta.</translation>
    </message>
    <message>
        <source>Show all stalls of this game (F8)</source>
        <translation type="unfinished">Mostrar todas as travadas desta partida (F8)</translation>
    </message>
    <message>
        <source>Why the game waits</source>
        <translation type="unfinished">Por que a partida espera</translation>
    </message>
</context>
<context>
    <name>StallDot</name>
    <message>
        <source>The game waits</source>
        <translation type="unfinished">A partida espera</translation>
    </message>
</context>
<context>
    <name>StallLogView</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Perguntar</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished">Perguntar ao servidor</translation>
    </message>
    <message>
        <source>Ask the server who is late?</source>
        <translation type="unfinished">Perguntar ao servidor quem está atrasado?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished">Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the list and its summary</source>
        <translation type="unfinished">Copiar a lista e o resumo</translation>
    </message>
    <message>
        <source>No stalls so far.</source>
        <translation type="unfinished">Nenhuma travada até agora.</translation>
    </message>
    <message>
        <source>Post /lagstat now</source>
        <translation type="unfinished">Publicar /lagstat agora</translation>
    </message>
    <message>
        <source>Post nothing</source>
        <translation type="unfinished">Não publicar nada</translation>
    </message>
    <message>
        <source>Posts /lagstat in the room. Everybody sees the answer.</source>
        <translation type="unfinished">Publica /lagstat na sala. Todos veem a resposta.</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation type="unfinished">Travadas</translation>
    </message>
    <message>
        <source>Stalls of this game</source>
        <translation type="unfinished">Travadas desta partida</translation>
    </message>
</context>
<context>
    <name>StallModel</name>
    <message>
        <source>At {time}: {verdict}</source>
        <translation type="unfinished">Às {time}: {verdict}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished">Causa</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">Duração</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished">Prova</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Hora</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished">{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} seconds at {time}: {verdict}</source>
        <translation type="unfinished">{seconds} segundos às {time}: {verdict}</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished">Antes de iniciar</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation type="unfinished">Iniciar mesmo assim</translation>
    </message>
    <message>
        <source>Start later</source>
        <translation type="unfinished">Iniciar mais tarde</translation>
    </message>
    <message>
        <source>Start the game for everybody now</source>
        <translation type="unfinished">Iniciar a partida para todos agora</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">Esperar</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>The server says: “{text}”</source>
        <translation type="unfinished">O servidor diz: “{text}”</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 frame</translation>
    </message>
    <message>
        <source>Addresses and private names are hidden</source>
        <translation type="unfinished">Endereços e nomes privados estão escondidos</translation>
    </message>
    <message>
        <source>Connected: {server}</source>
        <translation type="unfinished">Conectado: {server}</translation>
    </message>
    <message>
        <source>Demo game</source>
        <translation type="unfinished">Jogo de demonstração</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished">Sem conexão</translation>
    </message>
    <message>
        <source>ROMs {n}</source>
        <translation type="unfinished">ROMs {n}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Estado</translation>
    </message>
    <message>
        <source>Streamer mode</source>
        <translation type="unfinished">Modo streamer</translation>
    </message>
    <message>
        <source>jitter {ms} ms</source>
        <translation type="unfinished">jitter {ms} ms</translation>
    </message>
    <message>
        <source>measuring the ping…</source>
        <translation type="unfinished">medindo o ping…</translation>
    </message>
    <message>
        <source>round trip {ms} ms in the game</source>
        <translation type="unfinished">ida e volta {ms} ms na partida</translation>
    </message>
    <message>
        <source>{emulator}: {state}</source>
        <translation type="unfinished">{emulator}: {state}</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n} frames</translation>
    </message>
    <message>
        <source>{ping} ms fair</source>
        <translation type="unfinished">{ping} ms regular</translation>
    </message>
    <message>
        <source>{ping} ms good</source>
        <translation type="unfinished">{ping} ms bom</translation>
    </message>
    <message>
        <source>{ping} ms poor</source>
        <translation type="unfinished">{ping} ms ruim</translation>
    </message>
</context>
<context>
    <name>TopicText</name>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished">Texto do tópico</translation>
    </message>
</context>
<context>
    <name>TopicsView</name>
    <message>
        <source>Check it for me</source>
        <translation type="unfinished">Verificar para mim</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation type="unfinished">Nenhum tópico tem estas palavras.</translation>
    </message>
    <message>
        <source>Run the checks that belong to this topic</source>
        <translation type="unfinished">Fazer as verificações deste tópico</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Buscar</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">Buscar na ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">Tópicos</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation type="unfinished">O que as verificações encontraram</translation>
    </message>
</context>
<context>
    <name>UserModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nome</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name} (você)</translation>
    </message>
    <message>
        <source>{name}, ping {ping} milliseconds, connection type {type}</source>
        <translation type="unfinished">{name}, ping {ping} milissegundos, tipo de conexão {type}</translation>
    </message>
    <message>
        <source>{ping} ms</source>
        <translation type="unfinished">{ping} ms</translation>
    </message>
    <message>
        <source>{user}, messages hidden</source>
        <translation type="unfinished">{user}, mensagens escondidas</translation>
    </message>
    <message>
        <source>{user}, your friend</source>
        <translation type="unfinished">{user}, entre seus amigos</translation>
    </message>
</context>
<context>
    <name>WaitingGameModel</name>
    <message>
        <source>Delay</source>
        <translation type="unfinished">Delay</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulador</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">Jogo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Host</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">Ping</translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished">Jogadores</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">Servidor</translation>
    </message>
    <message>
        <source>{game}, host {host}, on {server}, players {players}, emulator {emulator}, {ping}, {delay}</source>
        <translation type="unfinished">{game}, host {host}, em {server}, jogadores {players}, emulador {emulator}, {ping}, {delay}</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>The address has no host.</source>
        <translation type="unfinished">O endereço não tem host.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation type="unfinished">A porta deve ser um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation type="unfinished">Isto não é um nome de host.</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>1 hour</source>
        <translation type="unfinished">1 hora</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished">1 minuto</translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">agora mesmo</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished">menos de um minuto</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">agora</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation type="unfinished">{duration} atrás</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation type="unfinished">{n} d</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished">{n} dias</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished">{n} h</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished">{n} horas</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished">{n} min</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished">{n} minutos</translation>
    </message>
</context>
<context>
    <name>announcements</name>
    <message>
        <source>Everybody is ready. The game starts.</source>
        <translation type="unfinished">Todos estão prontos. A partida começa.</translation>
    </message>
    <message>
        <source>The game stands still.</source>
        <translation type="unfinished">A partida está parada.</translation>
    </message>
    <message>
        <source>{name} entered the room.</source>
        <translation type="unfinished">{name} entrou na sala.</translation>
    </message>
</context>
<context>
    <name>attached</name>
    <message>
        <source>An emulator</source>
        <translation type="unfinished">Um emulador</translation>
    </message>
    <message>
        <source>Another emulator could not attach.</source>
        <translation type="unfinished">Outro emulador não conseguiu se conectar.</translation>
    </message>
    <message>
        <source>Open it, and choose Netplay in its menu. Or let the client open your emulator from now on.</source>
        <translation type="unfinished">Abra-o e escolha Netplay no menu dele. Ou deixe o cliente abrir o seu emulador daqui em diante.</translation>
    </message>
    <message>
        <source>Players meet by the emulator&apos;s name, so others with {emulator} cannot join your games.</source>
        <translation type="unfinished">Os jogadores se encontram pelo nome do emulador, então outros com {emulator} não podem entrar nas suas partidas.</translation>
    </message>
    <message>
        <source>The emulator has no name that every server takes.</source>
        <translation type="unfinished">O emulador não tem um nome que todos os servidores aceitem.</translation>
    </message>
    <message>
        <source>The game starts, and {emulator} is not attached.</source>
        <translation type="unfinished">A partida está começando e {emulator} não está conectado.</translation>
    </message>
    <message>
        <source>The server was told {name} instead. Others need the same name to join your games. You can choose it in the library: Name on servers.</source>
        <translation type="unfinished">O servidor recebeu {name} no lugar dele. Os outros precisam do mesmo nome para entrar nos seus jogos. Você pode escolhê-lo na biblioteca: Nome nos servidores.</translation>
    </message>
    <message>
        <source>the demo game</source>
        <translation type="unfinished">o jogo de demonstração</translation>
    </message>
    <message>
        <source>{emulator} is attached, and only one can be. Close it, or let it go on alone.</source>
        <translation type="unfinished">{emulator} está conectado, e só um pode estar. Feche-o ou deixe-o seguir sozinho.</translation>
    </message>
    <message>
        <source>{emulator} is attached, but you are here with {here}.</source>
        <translation type="unfinished">{emulator} está conectado, mas você está aqui com {here}.</translation>
    </message>
    <message>
        <source>{emulator} is attached. Choose a server.</source>
        <translation type="unfinished">{emulator} está conectado. Escolha um servidor.</translation>
    </message>
    <message>
        <source>{emulator} is in a game, which ends for you when you let it go.</source>
        <translation type="unfinished">{emulator} está em uma partida, que termina para você se você o deixar seguir sozinho.</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">Adicionar pasta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation type="unfinished">Mudar nick</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished">Buscar agora</translation>
    </message>
    <message>
        <source>Check once a day</source>
        <translation type="unfinished">Buscar todo dia</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished">Escolher outra</translation>
    </message>
    <message>
        <source>Choose emulator</source>
        <translation type="unfinished">Escolher emulador</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished">Escolher arquivo…</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished">Escolher pasta</translation>
    </message>
    <message>
        <source>Choose program…</source>
        <translation type="unfinished">Escolher programa…</translation>
    </message>
    <message>
        <source>Compare ROMs</source>
        <translation type="unfinished">Comparar ROMs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation type="unfinished">Copiar mesmo assim</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation type="unfinished">Copiar as duas</translation>
    </message>
    <message>
        <source>Copy invite</source>
        <translation type="unfinished">Copiar convite</translation>
    </message>
    <message>
        <source>Create game</source>
        <translation type="unfinished">Criar partida</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">Editar</translation>
    </message>
    <message>
        <source>End the game and let it go</source>
        <translation type="unfinished">Encerrar a partida e deixar seguir sozinho</translation>
    </message>
    <message>
        <source>Go to the lobby</source>
        <translation type="unfinished">Ir ao lobby</translation>
    </message>
    <message>
        <source>Host one here</source>
        <translation type="unfinished">Hospedar um aqui</translation>
    </message>
    <message>
        <source>How to</source>
        <translation type="unfinished">Como fazer</translation>
    </message>
    <message>
        <source>How to allow it</source>
        <translation type="unfinished">Como permitir</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation type="unfinished">Como resolver</translation>
    </message>
    <message>
        <source>Install the right one…</source>
        <translation type="unfinished">Instalar a certa…</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation type="unfinished">Sair da sala</translation>
    </message>
    <message>
        <source>Let it go on alone</source>
        <translation type="unfinished">Deixar seguir sozinho</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">Entrar de novo</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation type="unfinished">Esta não</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation type="unfinished">Me avise</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Agora</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation type="unfinished">Abrir a página</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation type="unfinished">Outros servidores</translation>
    </message>
    <message>
        <source>Other ways to play</source>
        <translation type="unfinished">Outras formas de jogar</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation type="unfinished">Colar endereço</translation>
    </message>
    <message>
        <source>Play the demo</source>
        <translation type="unfinished">Jogar a demo</translation>
    </message>
    <message>
        <source>Post ROM check</source>
        <translation type="unfinished">Publicar verificação de ROM</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">Praticar agora</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished">Sair mesmo assim</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished">Reconectar</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation type="unfinished">Limpar filtros</translation>
    </message>
    <message>
        <source>Restart game</source>
        <translation type="unfinished">Reiniciar partida</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation type="unfinished">Fazer verificações</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished">Salvar relatório</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">Buscar de novo</translation>
    </message>
    <message>
        <source>Send with ? instead</source>
        <translation type="unfinished">Enviar com ?</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Mostrar tudo</translation>
    </message>
    <message>
        <source>Show all servers</source>
        <translation type="unfinished">Mostrar todos os servidores</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation type="unfinished">Mostrar registro</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished">Me mostre</translation>
    </message>
    <message>
        <source>Show my matching files</source>
        <translation type="unfinished">Mostrar meus arquivos que correspondem</translation>
    </message>
    <message>
        <source>Show servers</source>
        <translation type="unfinished">Mostrar servidores</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished">Mostrar os arquivos</translation>
    </message>
    <message>
        <source>Show the invitation</source>
        <translation type="unfinished">Mostrar o convite</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation type="unfinished">Mostrar a biblioteca</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation type="unfinished">Iniciar mesmo assim</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished">Parar isto</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation type="unfinished">Parar de tentar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Tentar de novo</translation>
    </message>
    <message>
        <source>Try again in 20 s</source>
        <translation type="unfinished">Tentar de novo em 20 s</translation>
    </message>
    <message>
        <source>Try every 15 s and tell me</source>
        <translation type="unfinished">Tentar a cada 15 s e me avisar</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished">Desfazer…</translation>
    </message>
    <message>
        <source>Use LAN and reconnect</source>
        <translation type="unfinished">Usar LAN e reconectar</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">Esperar</translation>
    </message>
    <message>
        <source>What does it do?</source>
        <translation type="unfinished">O que isso faz?</translation>
    </message>
    <message>
        <source>What is a full set?</source>
        <translation type="unfinished">O que é um set completo?</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation type="unfinished">O que convém saber</translation>
    </message>
    <message>
        <source>What works here?</source>
        <translation type="unfinished">O que funciona aqui?</translation>
    </message>
</context>
<context>
    <name>charsets</name>
    <message>
        <source>Central European 1250</source>
        <translation type="unfinished">Europeu central 1250</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation type="unfinished">Chinês (Big5)</translation>
    </message>
    <message>
        <source>Chinese (GBK)</source>
        <translation type="unfinished">Chinês (GBK)</translation>
    </message>
    <message>
        <source>Cyrillic 1251</source>
        <translation type="unfinished">Cirílico 1251</translation>
    </message>
    <message>
        <source>Greek 1253</source>
        <translation type="unfinished">Grego 1253</translation>
    </message>
    <message>
        <source>Korean 949</source>
        <translation type="unfinished">Coreano 949</translation>
    </message>
    <message>
        <source>Shift-JIS</source>
        <translation type="unfinished">Shift-JIS</translation>
    </message>
    <message>
        <source>Thai 874</source>
        <translation type="unfinished">Tailandês 874</translation>
    </message>
    <message>
        <source>Turkish 1254</source>
        <translation type="unfinished">Turco 1254</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished">UTF-8</translation>
    </message>
    <message>
        <source>Western 1252</source>
        <translation type="unfinished">Ocidental 1252</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A DAT file names the known dumps. It is optional.</source>
        <translation type="unfinished">Um arquivo DAT lista os dumps conhecidos. É opcional.</translation>
    </message>
    <message>
        <source>A VPN is in use: {adapter}</source>
        <translation type="unfinished">Há uma VPN em uso: {adapter}</translation>
    </message>
    <message>
        <source>A game is running, and this check would take time from it.</source>
        <translation type="unfinished">Há uma partida em andamento e esta verificação tiraria tempo dela.</translation>
    </message>
    <message>
        <source>Add a folder with your games to the library.</source>
        <translation type="unfinished">Adicione à biblioteca uma pasta com os seus jogos.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">Adicionar pasta…</translation>
    </message>
    <message>
        <source>Another file than the others’ desyncs at once. Compare it in the room.</source>
        <translation type="unfinished">Um arquivo diferente do dos outros dá desync na hora. Compare na sala.</translation>
    </message>
    <message>
        <source>Cable or Wi-Fi</source>
        <translation type="unfinished">Cabo ou Wi-Fi</translation>
    </message>
    <message>
        <source>Cable or Wi-Fi: this system does not tell</source>
        <translation type="unfinished">Cabo ou Wi-Fi: este sistema não informa</translation>
    </message>
    <message>
        <source>Choose another one in the library.</source>
        <translation type="unfinished">Escolha outro na biblioteca.</translation>
    </message>
    <message>
        <source>Choose emulator</source>
        <translation type="unfinished">Escolher emulador</translation>
    </message>
    <message>
        <source>Choose where it is now, or another one.</source>
        <translation type="unfinished">Escolha onde ele está agora, ou outro.</translation>
    </message>
    <message>
        <source>Clock and settings folder</source>
        <translation type="unfinished">Relógio e pasta de ajustes</translation>
    </message>
    <message>
        <source>Close other programs while you play.</source>
        <translation type="unfinished">Feche outros programas enquanto joga.</translation>
    </message>
    <message>
        <source>Computer: 60 frames per second</source>
        <translation type="unfinished">Computador: 60 frames por segundo</translation>
    </message>
    <message>
        <source>Computer: busy to {percent} %, {fps} fps possible</source>
        <translation type="unfinished">Computador: {percent} % ocupado, {fps} fps possíveis</translation>
    </message>
    <message>
        <source>Computer: late by {ms} ms, {fps} fps possible</source>
        <translation type="unfinished">Computador: atraso de {ms} ms, {fps} fps possíveis</translation>
    </message>
    <message>
        <source>Computer: {fps} fps possible, timer error {ms} ms</source>
        <translation type="unfinished">Computador: {fps} fps possíveis, erro do temporizador {ms} ms</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">Tipo de conexão</translation>
    </message>
    <message>
        <source>Connection type LAN</source>
        <translation type="unfinished">Tipo de conexão LAN</translation>
    </message>
    <message>
        <source>Connection type {type}</source>
        <translation type="unfinished">Tipo de conexão {type}</translation>
    </message>
    <message>
        <source>Demo Arena</source>
        <translation type="unfinished">Demo Arena</translation>
    </message>
    <message>
        <source>Direct line or VPN</source>
        <translation type="unfinished">Conexão direta ou VPN</translation>
    </message>
    <message>
        <source>Direct line or VPN: this system does not tell</source>
        <translation type="unfinished">Conexão direta ou VPN: este sistema não informa</translation>
    </message>
    <message>
        <source>Direct line, no VPN adapter in use</source>
        <translation type="unfinished">Conexão direta, sem adaptador VPN em uso</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulador</translation>
    </message>
    <message>
        <source>Emulator: the chosen one is not set up any more</source>
        <translation type="unfinished">Emulador: o escolhido não está mais configurado</translation>
    </message>
    <message>
        <source>Emulator: {name} is not there any more</source>
        <translation type="unfinished">Emulador: {name} não está mais lá</translation>
    </message>
    <message>
        <source>Emulator: {name} may not be run</source>
        <translation type="unfinished">Emulador: {name} não tem permissão para rodar</translation>
    </message>
    <message>
        <source>Emulator: {name}, is attached</source>
        <translation type="unfinished">Emulador: {name}, está conectado</translation>
    </message>
    <message>
        <source>Emulator: {name}, is there</source>
        <translation type="unfinished">Emulador: {name}, está lá</translation>
    </message>
    <message>
        <source>Emulator: {name}, starts</source>
        <translation type="unfinished">Emulador: {name}, inicia</translation>
    </message>
    <message>
        <source>Frames can come late. Look at energy saving, and close other programs.</source>
        <translation type="unfinished">Os frames podem atrasar. Veja a economia de energia e feche outros programas.</translation>
    </message>
    <message>
        <source>Games go a longer way through it. Some VPNs do not carry UDP.</source>
        <translation type="unfinished">As partidas fazem um caminho mais longo por ela. Algumas VPNs não levam UDP.</translation>
    </message>
    <message>
        <source>How to allow it</source>
        <translation type="unfinished">Como permitir</translation>
    </message>
    <message>
        <source>How to open it</source>
        <translation type="unfinished">Como abrir</translation>
    </message>
    <message>
        <source>It sends {n} frames at a time and waits for them. LAN is faster.</source>
        <translation type="unfinished">Envia {n} frames de cada vez e espera por eles. LAN é mais rápido.</translation>
    </message>
    <message>
        <source>It was not through after five seconds.</source>
        <translation type="unfinished">Não terminou em cinco segundos.</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation type="unfinished">Consulta de nomes</translation>
    </message>
    <message>
        <source>Name lookup works</source>
        <translation type="unfinished">A consulta de nomes funciona</translation>
    </message>
    <message>
        <source>Name lookup: no answer</source>
        <translation type="unfinished">Consulta de nomes: sem resposta</translation>
    </message>
    <message>
        <source>Name lookup: there is no name to ask for</source>
        <translation type="unfinished">Consulta de nomes: não há nome para consultar</translation>
    </message>
    <message>
        <source>Name lookup: {host} was not found</source>
        <translation type="unfinished">Consulta de nomes: {host} não foi encontrado</translation>
    </message>
    <message>
        <source>Only for hosting. Let a friend outside your network follow your invitation.</source>
        <translation type="unfinished">Só para hospedar. Peça a alguém de fora da sua rede que siga o seu convite.</translation>
    </message>
    <message>
        <source>Open Servers once, or add an address. Then there is somebody to ask.</source>
        <translation type="unfinished">Abra Servidores uma vez ou adicione um endereço. Aí há a quem perguntar.</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation type="unfinished">Colar endereço</translation>
    </message>
    <message>
        <source>Port for hosting, from outside</source>
        <translation type="unfinished">Porta para hospedar, de fora</translation>
    </message>
    <message>
        <source>Port {port} can be reached from outside</source>
        <translation type="unfinished">A porta {port} pode ser alcançada de fora</translation>
    </message>
    <message>
        <source>Port {port} from outside: needs a friend’s client</source>
        <translation type="unfinished">Porta {port} de fora: precisa do cliente de um amigo</translation>
    </message>
    <message>
        <source>Practice and the library work without it.</source>
        <translation type="unfinished">A prática e a biblioteca funcionam sem ela.</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">Praticar agora</translation>
    </message>
    <message>
        <source>ROM: one of {n} files differs from the known dump</source>
        <translation type="unfinished">ROM: um de {n} arquivos difere do dump conhecido</translation>
    </message>
    <message>
        <source>ROMs</source>
        <translation type="unfinished">ROMs</translation>
    </message>
    <message>
        <source>ROMs: all of {n} files are known dumps</source>
        <translation type="unfinished">ROMs: todos os {n} arquivos são dumps conhecidos</translation>
    </message>
    <message>
        <source>ROMs: no folder has been searched</source>
        <translation type="unfinished">ROMs: nenhuma pasta foi examinada</translation>
    </message>
    <message>
        <source>ROMs: {k} of {n} files differ from known dumps</source>
        <translation type="unfinished">ROMs: {k} de {n} arquivos diferem dos dumps conhecidos</translation>
    </message>
    <message>
        <source>ROMs: {n} files, and no DAT file to compare them with</source>
        <translation type="unfinished">ROMs: {n} arquivos e nenhum arquivo DAT para comparar</translation>
    </message>
    <message>
        <source>Server lists</source>
        <translation type="unfinished">Listas de servidores</translation>
    </message>
    <message>
        <source>Server lists: 0 of {m} answered</source>
        <translation type="unfinished">Listas de servidores: 0 de {m} responderam</translation>
    </message>
    <message>
        <source>Server lists: none is switched on</source>
        <translation type="unfinished">Listas de servidores: nenhuma está ligada</translation>
    </message>
    <message>
        <source>Server lists: {n} of {m} answered</source>
        <translation type="unfinished">Listas de servidores: {n} de {m} responderam</translation>
    </message>
    <message>
        <source>Server lists: {n} of {m} answered, and named no server</source>
        <translation type="unfinished">Listas de servidores: {n} de {m} responderam e não citaram nenhum servidor</translation>
    </message>
    <message>
        <source>Servers themselves may work: paste an address from your community.</source>
        <translation type="unfinished">Os servidores em si podem funcionar: cole um endereço da sua comunidade.</translation>
    </message>
    <message>
        <source>Set the clock: secure web pages, such as server lists, may be refused.</source>
        <translation type="unfinished">Acerte o relógio: páginas web seguras, como as listas de servidores, podem ser recusadas.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ajustes</translation>
    </message>
    <message>
        <source>Settings and favourites are lost at the end.</source>
        <translation type="unfinished">Os ajustes e os favoritos se perdem no final.</translation>
    </message>
    <message>
        <source>Settings are not kept in this run</source>
        <translation type="unfinished">Os ajustes não são guardados desta vez</translation>
    </message>
    <message>
        <source>Settings folder writable, clock steady</source>
        <translation type="unfinished">Pasta de ajustes gravável, relógio estável</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>Show the servers</source>
        <translation type="unfinished">Mostrar os servidores</translation>
    </message>
    <message>
        <source>Some packets come late there. A cable is steadier.</source>
        <translation type="unfinished">Ali alguns pacotes chegam tarde. Um cabo é mais estável.</translation>
    </message>
    <message>
        <source>Something on your side blocks UDP – often a company or school network, or a VPN.</source>
        <translation type="unfinished">Algo do seu lado bloqueia o UDP; muitas vezes uma rede de empresa ou escola, ou uma VPN.</translation>
    </message>
    <message>
        <source>Something sets the clock. Times may be wrong.</source>
        <translation type="unfinished">Algo ajusta o relógio. As horas podem estar erradas.</translation>
    </message>
    <message>
        <source>Stopped before it was through.</source>
        <translation type="unfinished">Parou antes de terminar.</translation>
    </message>
    <message>
        <source>Text encoding of this server</source>
        <translation type="unfinished">Codificação do texto deste servidor</translation>
    </message>
    <message>
        <source>Text encoding of this server: {charset} (found by itself)</source>
        <translation type="unfinished">Codificação do texto deste servidor: {charset} (detectada)</translation>
    </message>
    <message>
        <source>Text encoding of this server: {charset} (your choice)</source>
        <translation type="unfinished">Codificação do texto deste servidor: {charset} (escolhida por você)</translation>
    </message>
    <message>
        <source>Text encoding: not on a server</source>
        <translation type="unfinished">Codificação do texto: fora de um servidor</translation>
    </message>
    <message>
        <source>The check itself did not work here. That says nothing about the rest.</source>
        <translation type="unfinished">A própria verificação não funcionou aqui. Isso não diz nada sobre o resto.</translation>
    </message>
    <message>
        <source>The clock jumped by {step} s just now</source>
        <translation type="unfinished">O relógio acabou de pular {step} s</translation>
    </message>
    <message>
        <source>The clock says {date}</source>
        <translation type="unfinished">O relógio diz {date}</translation>
    </message>
    <message>
        <source>The lists are run by volunteers. Servers themselves may still work.</source>
        <translation type="unfinished">As listas são mantidas por voluntários. Os servidores em si podem funcionar.</translation>
    </message>
    <message>
        <source>The network was not to be used.</source>
        <translation type="unfinished">A rede não devia ser usada.</translation>
    </message>
    <message>
        <source>The network’s name server does not answer. Do web pages open?</source>
        <translation type="unfinished">O servidor de nomes da rede não responde. As páginas web abrem?</translation>
    </message>
    <message>
        <source>The settings folder cannot be written to</source>
        <translation type="unfinished">Não dá para gravar na pasta de ajustes</translation>
    </message>
    <message>
        <source>The settings have the public lists.</source>
        <translation type="unfinished">Os ajustes têm as listas públicas.</translation>
    </message>
    <message>
        <source>The system does not allow to run the file.</source>
        <translation type="unfinished">O sistema não permite rodar o arquivo.</translation>
    </message>
    <message>
        <source>They may be off, or something on your side blocks UDP.</source>
        <translation type="unfinished">Podem estar desligados, ou algo do seu lado bloqueia o UDP.</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation type="unfinished">Este computador está sem rede</translation>
    </message>
    <message>
        <source>Turn the VPN or proxy off, or on for both.</source>
        <translation type="unfinished">Desligue a VPN ou o proxy, ou ligue para os dois.</translation>
    </message>
    <message>
        <source>UDP and web leave by different adapters: {udp} and {web}</source>
        <translation type="unfinished">UDP e web saem por adaptadores diferentes: {udp} e {web}</translation>
    </message>
    <message>
        <source>UDP to game servers</source>
        <translation type="unfinished">UDP para servidores de jogo</translation>
    </message>
    <message>
        <source>UDP: 0 of {m} servers answered</source>
        <translation type="unfinished">UDP: 0 de {m} servidores responderam</translation>
    </message>
    <message>
        <source>UDP: 0 of {m} servers answered, web works</source>
        <translation type="unfinished">UDP: 0 de {m} servidores responderam, a web funciona</translation>
    </message>
    <message>
        <source>UDP: no server is known that could be asked</source>
        <translation type="unfinished">UDP: não se conhece nenhum servidor a quem perguntar</translation>
    </message>
    <message>
        <source>UDP: {n} of {m} servers answered</source>
        <translation type="unfinished">UDP: {n} de {m} servidores responderam</translation>
    </message>
    <message>
        <source>Use LAN</source>
        <translation type="unfinished">Usar LAN</translation>
    </message>
    <message>
        <source>What a VPN does</source>
        <translation type="unfinished">O que uma VPN faz</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished">O que significa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">O que fazer</translation>
    </message>
    <message>
        <source>Why LAN?</source>
        <translation type="unfinished">Por que LAN?</translation>
    </message>
    <message>
        <source>Why a cable helps</source>
        <translation type="unfinished">Por que um cabo ajuda</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished">Por que importa</translation>
    </message>
    <message>
        <source>Wi-Fi in use</source>
        <translation type="unfinished">Wi-Fi em uso</translation>
    </message>
    <message>
        <source>Wi-Fi in use: jitter {ms} ms</source>
        <translation type="unfinished">Wi-Fi em uso: jitter {ms} ms</translation>
    </message>
    <message>
        <source>Wi-Fi is not in use</source>
        <translation type="unfinished">O Wi-Fi não está em uso</translation>
    </message>
    <message>
        <source>Without names neither lists nor most servers are found.</source>
        <translation type="unfinished">Sem nomes não se acham nem as listas nem a maioria dos servidores.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished">e mais {n}</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation type="unfinished">não funcionou</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">difere</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished">falhou</translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished">tudo bem</translation>
    </message>
    <message>
        <source>look here</source>
        <translation type="unfinished">veja aqui</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">sem resposta</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished">não testado</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation type="unfinished">testando…</translation>
    </message>
    <message>
        <source>{subject}: {said}</source>
        <translation type="unfinished">{subject}: {said}</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished">{s} s</translation>
    </message>
    <message>
        <source>{title}, {bits}-bit</source>
        <translation type="unfinished">{title}, {bits} bits</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>It closes with this window, and so do all games on it.</source>
        <translation type="unfinished">Ele fecha com esta janela, e todas as partidas nele também.</translation>
    </message>
    <message>
        <source>One other player is on your server.</source>
        <translation type="unfinished">Há outro jogador no seu servidor.</translation>
    </message>
    <message>
        <source>The others may go on without you.</source>
        <translation type="unfinished">Os outros podem continuar sem você.</translation>
    </message>
    <message>
        <source>The room is yours and closes: the game ends for everybody.</source>
        <translation type="unfinished">A sala é sua e vai fechar: a partida acaba para todos.</translation>
    </message>
    <message>
        <source>Your game is still running.</source>
        <translation type="unfinished">A sua partida ainda está em andamento.</translation>
    </message>
    <message>
        <source>{n} other players are on your server.</source>
        <translation type="unfinished">Há outros {n} jogadores no seu servidor.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Close this game</source>
        <translation type="unfinished">Fechar esta partida</translation>
    </message>
    <message>
        <source>Keep out for 60 minutes</source>
        <translation type="unfinished">Deixar fora por 60 minutos</translation>
    </message>
    <message>
        <source>Make a moderator for 60 minutes</source>
        <translation type="unfinished">Dar moderação por 60 minutos</translation>
    </message>
    <message>
        <source>Mute for 15 minutes</source>
        <translation type="unfinished">Silenciar por 15 minutos</translation>
    </message>
    <message>
        <source>Remove from the server</source>
        <translation type="unfinished">Expulsar do servidor</translation>
    </message>
    <message>
        <source>close a game</source>
        <translation type="unfinished">fechar uma partida</translation>
    </message>
    <message>
        <source>keep somebody out for some minutes</source>
        <translation type="unfinished">deixar alguém fora por alguns minutos</translation>
    </message>
    <message>
        <source>let everybody&apos;s messages through again</source>
        <translation type="unfinished">deixar passar de novo as mensagens de todos</translation>
    </message>
    <message>
        <source>let somebody&apos;s messages through again</source>
        <translation type="unfinished">deixar passar de novo as mensagens de alguém</translation>
    </message>
    <message>
        <source>let the server hold back everybody&apos;s messages</source>
        <translation type="unfinished">fazer o servidor segurar as mensagens de todos</translation>
    </message>
    <message>
        <source>let the server hold back somebody&apos;s messages</source>
        <translation type="unfinished">fazer o servidor segurar as mensagens de alguém</translation>
    </message>
    <message>
        <source>let the server list its commands</source>
        <translation type="unfinished">pedir ao servidor a lista de comandos</translation>
    </message>
    <message>
        <source>look for somebody by name</source>
        <translation type="unfinished">procurar alguém pelo nome</translation>
    </message>
    <message>
        <source>make somebody a moderator for some minutes</source>
        <translation type="unfinished">dar moderação a alguém por alguns minutos</translation>
    </message>
    <message>
        <source>mute somebody for some minutes</source>
        <translation type="unfinished">silenciar alguém por alguns minutos</translation>
    </message>
    <message>
        <source>private message to the user with this id</source>
        <translation type="unfinished">mensagem privada ao usuário com este id</translation>
    </message>
    <message>
        <source>receive no private messages</source>
        <translation type="unfinished">não receber mensagens privadas</translation>
    </message>
    <message>
        <source>receive private messages again</source>
        <translation type="unfinished">voltar a receber mensagens privadas</translation>
    </message>
    <message>
        <source>remove somebody from the server</source>
        <translation type="unfinished">expulsar alguém do servidor</translation>
    </message>
    <message>
        <source>say something to everybody as the server</source>
        <translation type="unfinished">dizer algo a todos como o servidor</translation>
    </message>
    <message>
        <source>say what you do, in the third person</source>
        <translation type="unfinished">dizer o que você faz, na terceira pessoa</translation>
    </message>
    <message>
        <source>tell the server&apos;s software</source>
        <translation type="unfinished">dizer o programa do servidor</translation>
    </message>
    <message>
        <source>tell you your own address</source>
        <translation type="unfinished">dizer o seu próprio endereço</translation>
    </message>
    <message>
        <source>{command} (moderators)</source>
        <translation type="unfinished">{command} (moderação)</translation>
    </message>
</context>
<context>
    <name>connecting</name>
    <message>
        <source>(try {n} of {m}).</source>
        <translation type="unfinished">(tentativa {n} de {m}).</translation>
    </message>
    <message>
        <source>An invitation to {server} is waiting.</source>
        <translation type="unfinished">Há um convite para {server} esperando.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished">Confira como está escrito.</translation>
    </message>
    <message>
        <source>Connection lost after {t}.</source>
        <translation type="unfinished">Conexão perdida depois de {t}.</translation>
    </message>
    <message>
        <source>Connection lost. Reconnecting in {s} s</source>
        <translation type="unfinished">Conexão perdida. Reconectando em {s} s</translation>
    </message>
    <message>
        <source>Connection to {server} lost.</source>
        <translation type="unfinished">A conexão com {server} caiu.</translation>
    </message>
    <message>
        <source>Defaults are used for it. A broken file is kept beside the new one.</source>
        <translation type="unfinished">Para isso são usados os valores padrão. Um arquivo danificado fica guardado ao lado do novo.</translation>
    </message>
    <message>
        <source>Disconnected: {server} had not heard from you.</source>
        <translation type="unfinished">Desconectado: {server} não recebia notícias suas.</translation>
    </message>
    <message>
        <source>Forward UDP {port} to {address}. On the local network it works.</source>
        <translation type="unfinished">Redirecione UDP {port} para {address}. Na rede local funciona.</translation>
    </message>
    <message>
        <source>Friends outside your network may not reach you yet.</source>
        <translation type="unfinished">Os amigos de fora da sua rede talvez ainda não alcancem você.</translation>
    </message>
    <message>
        <source>If it was not meant so, connect again.</source>
        <translation type="unfinished">Se não era a intenção, conecte-se de novo.</translation>
    </message>
    <message>
        <source>It ends by itself after a few minutes without contact.</source>
        <translation type="unfinished">Ela termina sozinha depois de alguns minutos sem contato.</translation>
    </message>
    <message>
        <source>It gave no reason. If it was not meant so, connect again.</source>
        <translation type="unfinished">Ele não deu motivo. Se não era a intenção, conecte-se de novo.</translation>
    </message>
    <message>
        <source>It has a control character in it.</source>
        <translation type="unfinished">Tem um caractere de controle.</translation>
    </message>
    <message>
        <source>It has an invisible character, or one that turns the writing around.</source>
        <translation type="unfinished">Tem um caractere invisível, ou um que inverte a escrita.</translation>
    </message>
    <message>
        <source>It has characters that servers refuse.</source>
        <translation type="unfinished">Tem caracteres que os servidores recusam.</translation>
    </message>
    <message>
        <source>It is too long: 30 characters at most.</source>
        <translation type="unfinished">É longo demais: no máximo 30 caracteres.</translation>
    </message>
    <message>
        <source>It is used from the next login on.</source>
        <translation type="unfinished">Vale a partir do próximo login.</translation>
    </message>
    <message>
        <source>It may be off or the address changed.</source>
        <translation type="unfinished">Pode estar desligado, ou o endereço mudou.</translation>
    </message>
    <message>
        <source>It may have started or been closed. You are in the lobby.</source>
        <translation type="unfinished">Pode ter começado ou sido fechada. Você está no lobby.</translation>
    </message>
    <message>
        <source>It must not look like a web address.</source>
        <translation type="unfinished">Não pode parecer um endereço web.</translation>
    </message>
    <message>
        <source>Last seen {age}.</source>
        <translation type="unfinished">Visto pela última vez: {age}.</translation>
    </message>
    <message>
        <source>Nearer servers: {list}.</source>
        <translation type="unfinished">Servidores mais próximos: {list}.</translation>
    </message>
    <message>
        <source>No such address: {host}.</source>
        <translation type="unfinished">Esse endereço não existe: {host}.</translation>
    </message>
    <message>
        <source>On Wi-Fi, try a cable first.</source>
        <translation type="unfinished">No Wi-Fi, tente primeiro um cabo.</translation>
    </message>
    <message>
        <source>Only its operator can change that; the app cannot know why.</source>
        <translation type="unfinished">Só o operador dele pode mudar isso; o programa não tem como saber o motivo.</translation>
    </message>
    <message>
        <source>Paste a link or an address.</source>
        <translation type="unfinished">Cole um link ou um endereço.</translation>
    </message>
    <message>
        <source>Port {wanted} is in use by another program.</source>
        <translation type="unfinished">Outro programa está usando a porta {wanted}.</translation>
    </message>
    <message>
        <source>Port {wanted} is in use by {program}.</source>
        <translation type="unfinished">{program} está usando a porta {wanted}.</translation>
    </message>
    <message>
        <source>Practice and the library work. We look again every 10 s.</source>
        <translation type="unfinished">A prática e a biblioteca funcionam. Verificamos de novo a cada 10 s.</translation>
    </message>
    <message>
        <source>Servers refuse “{detail}”.</source>
        <translation type="unfinished">Os servidores recusam “{detail}”.</translation>
    </message>
    <message>
        <source>Some of what was kept could not be read.</source>
        <translation type="unfinished">Parte do que estava guardado não pôde ser lida.</translation>
    </message>
    <message>
        <source>Somebody there has this name already.</source>
        <translation type="unfinished">Alguém lá já tem este nome.</translation>
    </message>
    <message>
        <source>The connection type is LAN now.</source>
        <translation type="unfinished">O tipo de conexão agora é LAN.</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation type="unfinished">O idioma muda quando o programa iniciar de novo.</translation>
    </message>
    <message>
        <source>The others may go on without you.</source>
        <translation type="unfinished">Os outros podem continuar sem você.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation type="unfinished">A porta deve ser um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The server in this link is no address.</source>
        <translation type="unfinished">O servidor deste link não é um endereço.</translation>
    </message>
    <message>
        <source>The server refuses you.</source>
        <translation type="unfinished">O servidor não deixa você entrar.</translation>
    </message>
    <message>
        <source>The server says: “{text}”</source>
        <translation type="unfinished">O servidor diz: “{text}”</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation type="unfinished">Não há nenhum endereço neste texto.</translation>
    </message>
    <message>
        <source>This client speaks 0.83. Choose another server.</source>
        <translation type="unfinished">Este cliente fala 0.83. Escolha outro servidor.</translation>
    </message>
    <message>
        <source>This is a web page, not a game server. Paste the server’s address.</source>
        <translation type="unfinished">Isto é uma página web, não um servidor de jogo. Cole o endereço do servidor.</translation>
    </message>
    <message>
        <source>This is far more than an address.</source>
        <translation type="unfinished">Isto é muito mais do que um endereço.</translation>
    </message>
    <message>
        <source>This is no kaillera: link.</source>
        <translation type="unfinished">Isto não é um link kaillera:.</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation type="unfinished">Isto não é um nome de host.</translation>
    </message>
    <message>
        <source>This leads nowhere.</source>
        <translation type="unfinished">Isto não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>This link cannot be followed.</source>
        <translation type="unfinished">Este link não pode ser seguido.</translation>
    </message>
    <message>
        <source>This link has a value that no invitation has, so it is not followed.</source>
        <translation type="unfinished">Este link tem um valor que nenhum convite tem, então não é seguido.</translation>
    </message>
    <message>
        <source>This link is longer than a link may be.</source>
        <translation type="unfinished">Este link é mais longo do que um link pode ser.</translation>
    </message>
    <message>
        <source>This link names no server.</source>
        <translation type="unfinished">Este link não cita nenhum servidor.</translation>
    </message>
    <message>
        <source>This link was made by a newer version of the program.</source>
        <translation type="unfinished">Este link foi feito por uma versão mais nova do programa.</translation>
    </message>
    <message>
        <source>This name belongs to the server.</source>
        <translation type="unfinished">Este nome é do servidor.</translation>
    </message>
    <message>
        <source>This server accepts only certain emulators.</source>
        <translation type="unfinished">Este servidor só aceita certos emuladores.</translation>
    </message>
    <message>
        <source>This server does not accept your connection type “{t}”.</source>
        <translation type="unfinished">Este servidor não aceita o seu tipo de conexão “{t}”.</translation>
    </message>
    <message>
        <source>This server still has your last session.</source>
        <translation type="unfinished">Este servidor ainda tem a sua última sessão.</translation>
    </message>
    <message>
        <source>This server wants another nickname:</source>
        <translation type="unfinished">Este servidor pede outro nick:</translation>
    </message>
    <message>
        <source>This server’s text cannot carry “{detail}”.</source>
        <translation type="unfinished">O texto deste servidor não aceita “{detail}”.</translation>
    </message>
    <message>
        <source>Trying {server} again in {s} s.</source>
        <translation type="unfinished">Nova tentativa com {server} em {s} s.</translation>
    </message>
    <message>
        <source>Trying {server} every 15 s ({n} so far).</source>
        <translation type="unfinished">Tentando {server} a cada 15 s ({n} até agora).</translation>
    </message>
    <message>
        <source>Turn the VPN or proxy off, or on for both.</source>
        <translation type="unfinished">Desligue a VPN ou o proxy, ou ligue para os dois.</translation>
    </message>
    <message>
        <source>Type a name or an address, for example 192.168.1.5:27888.</source>
        <translation type="unfinished">Digite um nome ou um endereço, por exemplo 192.168.1.5:27888.</translation>
    </message>
    <message>
        <source>Type a name that others will see.</source>
        <translation type="unfinished">Digite um nome que os outros vão ver.</translation>
    </message>
    <message>
        <source>UDP seems to be blocked here.</source>
        <translation type="unfinished">Parece que o UDP está bloqueado aqui.</translation>
    </message>
    <message>
        <source>We do not know this message.</source>
        <translation type="unfinished">Não conhecemos esta mensagem.</translation>
    </message>
    <message>
        <source>We took {port} instead; the invite contains it.</source>
        <translation type="unfinished">Usamos a {port} no lugar dela; o convite a contém.</translation>
    </message>
    <message>
        <source>Web works, but 0 of {n} game servers answered. Company, school and hotel networks often do that; a VPN may too.</source>
        <translation type="unfinished">A web funciona, mas 0 de {n} servidores de jogo responderam. Redes de empresas, escolas e hotéis costumam fazer isso; uma VPN também pode.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation type="unfinished">Você está offline.</translation>
    </message>
    <message>
        <source>You are told as soon as there is room.</source>
        <translation type="unfinished">Você é avisado assim que houver vaga.</translation>
    </message>
    <message>
        <source>You use {e}.</source>
        <translation type="unfinished">Você usa {e}.</translation>
    </message>
    <message>
        <source>You were disconnected, so that no more are opened. Choose another server.</source>
        <translation type="unfinished">Você foi desconectado para que não se abram mais. Escolha outro servidor.</translation>
    </message>
    <message>
        <source>Your UDP and web traffic leave by different addresses.</source>
        <translation type="unfinished">O seu tráfego UDP e o da web saem por endereços diferentes.</translation>
    </message>
    <message>
        <source>Your game goes on. Look at it when you like.</source>
        <translation type="unfinished">A sua partida continua. Veja quando quiser.</translation>
    </message>
    <message>
        <source>Your ping is too high for this server.</source>
        <translation type="unfinished">O seu ping é alto demais para este servidor.</translation>
    </message>
    <message>
        <source>Your ping is too high for this server: {p} ms, limit {m}.</source>
        <translation type="unfinished">O seu ping é alto demais para este servidor: {p} ms, limite {m}.</translation>
    </message>
    <message>
        <source>{server} does not answer.</source>
        <translation type="unfinished">{server} não responde.</translation>
    </message>
    <message>
        <source>{server} ended your session.</source>
        <translation type="unfinished">{server} encerrou a sua sessão.</translation>
    </message>
    <message>
        <source>{server} is full ({n}/{m}).</source>
        <translation type="unfinished">{server} está cheio ({n}/{m}).</translation>
    </message>
    <message>
        <source>{server} is full.</source>
        <translation type="unfinished">{server} está cheio.</translation>
    </message>
    <message>
        <source>{server} speaks another protocol version ({v}).</source>
        <translation type="unfinished">{server} fala outra versão do protocolo ({v}).</translation>
    </message>
    <message>
        <source>{server} speaks another protocol version.</source>
        <translation type="unfinished">{server} fala outra versão do protocolo.</translation>
    </message>
    <message>
        <source>{server} started one game after another.</source>
        <translation type="unfinished">{server} iniciou uma partida atrás da outra.</translation>
    </message>
    <message>
        <source>“{game}” is not open on {server}.</source>
        <translation type="unfinished">“{game}” não está aberta em {server}.</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Connect to a server first</source>
        <translation type="unfinished">Conecte-se primeiro a um servidor</translation>
    </message>
    <message>
        <source>Connecting to {server}…</source>
        <translation type="unfinished">Conectando a {server}…</translation>
    </message>
    <message>
        <source>Demo Arena: {name}</source>
        <translation type="unfinished">Demo Arena: {name}</translation>
    </message>
    <message>
        <source>Opening your server…</source>
        <translation type="unfinished">Abrindo o seu servidor…</translation>
    </message>
    <message>
        <source>Preparing the game…</source>
        <translation type="unfinished">Preparando a partida…</translation>
    </message>
    <message>
        <source>Saying goodbye…</source>
        <translation type="unfinished">Despedindo-se…</translation>
    </message>
    <message>
        <source>You are on {server}.</source>
        <translation type="unfinished">Você está em {server}.</translation>
    </message>
    <message>
        <source>You are practising on this computer.</source>
        <translation type="unfinished">Você está praticando neste computador.</translation>
    </message>
    <message>
        <source>Your server is open on port {port}.</source>
        <translation type="unfinished">O seu servidor está aberto na porta {port}.</translation>
    </message>
    <message>
        <source>practice on this computer</source>
        <translation type="unfinished">prática neste computador</translation>
    </message>
    <message>
        <source>your server</source>
        <translation type="unfinished">seu servidor</translation>
    </message>
    <message>
        <source>{server} has room: you are on it.</source>
        <translation type="unfinished">Há vaga em {server}: você já está nele.</translation>
    </message>
</context>
<context>
    <name>create</name>
    <message>
        <source>Files of this set are missing or differ.</source>
        <translation type="unfinished">Faltam arquivos deste set ou são diferentes.</translation>
    </message>
    <message>
        <source>Others will only see this game as playable if their list has exactly this name.</source>
        <translation type="unfinished">Os outros só verão esta partida como jogável se a lista deles tiver exatamente este nome.</translation>
    </message>
    <message>
        <source>Posts in the room: {commands}</source>
        <translation type="unfinished">Publica na sala: {commands}</translation>
    </message>
    <message>
        <source>Says in the lobby now and every 2 minutes, {n} times at most: “{text}”</source>
        <translation type="unfinished">Diz no lobby agora e a cada 2 minutos, no máximo {n} vezes: “{text}”</translation>
    </message>
    <message>
        <source>Tells the room: {line}</source>
        <translation type="unfinished">Diz à sala: {line}</translation>
    </message>
    <message>
        <source>The demo game plays no files. Choose an emulator for your games.</source>
        <translation type="unfinished">O jogo de demonstração não usa arquivos. Escolha um emulador para os seus jogos.</translation>
    </message>
    <message>
        <source>The game needs a name.</source>
        <translation type="unfinished">A partida precisa de um nome.</translation>
    </message>
    <message>
        <source>The name is too long: servers take {most} bytes.</source>
        <translation type="unfinished">O nome é longo demais: os servidores aceitam {most} bytes.</translation>
    </message>
    <message>
        <source>This server uses {enc}; “{ch}” is sent as “?”.</source>
        <translation type="unfinished">Este servidor usa {enc}; “{ch}” é enviado como “?”.</translation>
    </message>
    <message>
        <source>This set is split and its parent is missing.</source>
        <translation type="unfinished">Este set é split e falta o parent.</translation>
    </message>
    <message>
        <source>Who plays {game}? My room is open.</source>
        <translation type="unfinished">Quem joga {game}? Minha sala está aberta.</translation>
    </message>
    <message>
        <source>You are here with the demo game. Connect again to play with {emulator}.</source>
        <translation type="unfinished">Você está aqui com o jogo de demonstração. Conecte-se de novo para jogar com {emulator}.</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation type="unfinished">não conectado</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished">abrindo…</translation>
    </message>
    <message>
        <source>opens with the game</source>
        <translation type="unfinished">abre com a partida</translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished">jogando</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation type="unfinished">✓ pronto</translation>
    </message>
</context>
<context>
    <name>delay</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 frame</translation>
    </message>
    <message>
        <source>Both the rule of thumb (ping ÷ 16) and this server say {frames}.</source>
        <translation type="unfinished">Tanto a regra prática (ping ÷ 16) quanto este servidor dizem {frames}.</translation>
    </message>
    <message>
        <source>In a practice, change the line instead.</source>
        <translation type="unfinished">Em uma prática, mude a conexão em vez disso.</translation>
    </message>
    <message>
        <source>Not while a game runs. End your game first.</source>
        <translation type="unfinished">Não durante uma partida. Encerre primeiro a sua partida.</translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}, this server gives {server} at {ping} ms. {server} works if the line is steady; </source>
        <translation type="unfinished">A regra prática diz {rule}, este servidor dá {server} com {ping} ms. Com {server} dá certo se a conexão for estável; </translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}; this server gives {frames} at {ping} ms.</source>
        <translation type="unfinished">A regra prática diz {rule}; este servidor dá {frames} com {ping} ms.</translation>
    </message>
    <message>
        <source>The server measured a longer ping when you connected and gives {frames}; {recommended} would do now. Reconnect to get fewer.</source>
        <translation type="unfinished">O servidor mediu um ping mais longo quando você se conectou e dá {frames}; agora bastaria usar {recommended}. Reconecte para ter menos.</translation>
    </message>
    <message>
        <source>The server measured a shorter ping when you connected and gives {frames}; your line needs {recommended} now. Reconnect to get more.</source>
        <translation type="unfinished">O servidor mediu um ping mais curto quando você se conectou e dá {frames}; a sua conexão precisa agora de {recommended}. Reconecte para ter mais.</translation>
    </message>
    <message>
        <source>The server measures your ping when you connect. To get {frames} this app answers that measurement later. Your chat line will say: “{line}”</source>
        <translation type="unfinished">O servidor mede o seu ping quando você se conecta. Para ter {frames}, o programa responde mais tarde a essa medição. A sua linha de chat vai dizer: “{line}”</translation>
    </message>
    <message>
        <source>These numbers are from before this game. The graph shows the game’s own round trips.</source>
        <translation type="unfinished">Estes números são de antes desta partida. O gráfico mostra os tempos de ida e volta da própria partida.</translation>
    </message>
    <message>
        <source>This server cannot give {frames} with the connection type {type}. Choose another number.</source>
        <translation type="unfinished">Este servidor não pode dar {frames} com o tipo de conexão {type}. Escolha outro número.</translation>
    </message>
    <message>
        <source>This server gives {server} at {ping} ms. {server} works if the line is steady; </source>
        <translation type="unfinished">Este servidor dá {server} com {ping} ms. Com {server} dá certo se a conexão for estável; </translation>
    </message>
    <message>
        <source>You fixed {frames} when you connected; the room was told.</source>
        <translation type="unfinished">Você fixou {frames} ao se conectar; a sala foi avisada.</translation>
    </message>
    <message>
        <source>You leave the room, and come back to it if it still waits for players.</source>
        <translation type="unfinished">Você sai da sala e volta a ela se ainda estiver esperando jogadores.</translation>
    </message>
    <message>
        <source>You leave the room. It is yours, so it closes and everybody in it is sent back to the lobby.</source>
        <translation type="unfinished">Você sai da sala. Ela é sua, então fecha e todos nela voltam ao lobby.</translation>
    </message>
    <message>
        <source>Your chat line will say: “{line}”</source>
        <translation type="unfinished">A sua linha de chat vai dizer: “{line}”</translation>
    </message>
    <message>
        <source>Your line is better than it was. If that lasts, fewer frames will be recommended.</source>
        <translation type="unfinished">A sua conexão está melhor que antes. Se continuar, menos frames serão recomendados.</translation>
    </message>
    <message>
        <source>Your line loses about {loss} % in each direction at the moment. If that lasts, more frames will be recommended.</source>
        <translation type="unfinished">A sua conexão perde cerca de {loss} % em cada sentido no momento. Se continuar, mais frames serão recomendados.</translation>
    </message>
    <message>
        <source>Your line loses about {loss} % in each direction; the {frames} of this server are enough for that.</source>
        <translation type="unfinished">A sua conexão perde cerca de {loss} % em cada sentido; com {frames} deste servidor já basta para isso.</translation>
    </message>
    <message>
        <source>Your line loses about {loss} % in each direction; {recommended} frames would be smoother than the {frames} of this server.</source>
        <translation type="unfinished">A sua conexão perde cerca de {loss} % em cada sentido; com {recommended} frames fica mais fluido do que com {frames} deste servidor.</translation>
    </message>
    <message>
        <source>Your line varies by {jitter} ms at the moment. If that lasts, more frames will be recommended.</source>
        <translation type="unfinished">A sua conexão varia {jitter} ms no momento. Se continuar, mais frames serão recomendados.</translation>
    </message>
    <message>
        <source>Your line varies by {jitter} ms; the {frames} of this server are enough for that.</source>
        <translation type="unfinished">A sua conexão varia {jitter} ms; com {frames} deste servidor já basta para isso.</translation>
    </message>
    <message>
        <source>Your own server closes when you leave it.</source>
        <translation type="unfinished">O seu próprio servidor fecha quando você sai dele.</translation>
    </message>
    <message>
        <source>yours varies by {jitter} ms, so {recommended} would be smoother.</source>
        <translation type="unfinished">a sua varia {jitter} ms, então com {recommended} fica mais fluido.</translation>
    </message>
    <message>
        <source>yours varies by {jitter} ms, so {server} is fine.</source>
        <translation type="unfinished">a sua varia {jitter} ms, então com {server} vai bem.</translation>
    </message>
    <message>
        <source>{frames} ({ms} ms)</source>
        <translation type="unfinished">{frames} ({ms} ms)</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation type="unfinished">{frames} frames</translation>
    </message>
    <message>
        <source>{frames} is less than your line needs ({need}). Everybody in the room will stutter, not only you.</source>
        <translation type="unfinished">{frames} é menos do que a sua conexão precisa ({need}). Todos na sala vão engasgar, não só você.</translation>
    </message>
    <message>
        <source>{frames} is what this server gives you anyway.</source>
        <translation type="unfinished">{frames} é o que este servidor dá a você de qualquer forma.</translation>
    </message>
    <message>
        <source>{frames}: smoother, but {ms} ms later than necessary.</source>
        <translation type="unfinished">{frames}: mais fluido, mas {ms} ms mais tarde do que o necessário.</translation>
    </message>
    <message>
        <source>{name} uses {frames} frames (real ping {ping} ms).</source>
        <translation type="unfinished">{name} usa {frames} frames (ping real {ping} ms).</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>A game is running; the rest waits until it is over.</source>
        <translation type="unfinished">Há uma partida em andamento; o resto espera ela acabar.</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation type="unfinished">Nenhum problema foi encontrado.</translation>
    </message>
    <message>
        <source>Not tested: {n}.</source>
        <translation type="unfinished">Não testado: {n}.</translation>
    </message>
    <message>
        <source>Nothing was tested yet. All checks together take at most 20 seconds.</source>
        <translation type="unfinished">Nada foi testado ainda. Todas as verificações juntas levam no máximo 20 segundos.</translation>
    </message>
    <message>
        <source>One needs a look.</source>
        <translation type="unfinished">Uma precisa de atenção.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished">Parado.</translation>
    </message>
    <message>
        <source>Testing… {n} of {m} are through.</source>
        <translation type="unfinished">Testando… {n} de {m} terminadas.</translation>
    </message>
    <message>
        <source>{n} need a look.</source>
        <translation type="unfinished">{n} precisam de atenção.</translation>
    </message>
</context>
<context>
    <name>emulators</name>
    <message>
        <source>All files (*);;Windows programs (*.exe)</source>
        <translation type="unfinished">Todos os arquivos (*);;Programas do Windows (*.exe)</translation>
    </message>
    <message>
        <source>An emulator needs a program. The old one was kept.</source>
        <translation type="unfinished">Um emulador precisa de um programa. O anterior foi mantido.</translation>
    </message>
    <message>
        <source>Arcade</source>
        <translation type="unfinished">Arcade</translation>
    </message>
    <message>
        <source>Before a game begins it sends save memory. That takes a moment.</source>
        <translation type="unfinished">Antes de uma partida começar, ele envia a memória de save. Isso leva um momento.</translation>
    </message>
    <message>
        <source>Before a game begins it sends saves and settings through the game’s chat. That takes a moment.</source>
        <translation type="unfinished">Antes de uma partida começar, ele envia saves e configurações pelo chat da partida. Isso leva um momento.</translation>
    </message>
    <message>
        <source>Cheat codes are sent to everybody in the game.</source>
        <translation type="unfinished">Os códigos de trapaça são enviados a todos na partida.</translation>
    </message>
    <message>
        <source>Cheats are off while you play with others.</source>
        <translation type="unfinished">As trapaças ficam desligadas enquanto você joga com outros.</translation>
    </message>
    <message>
        <source>Choose an emulator’s program</source>
        <translation type="unfinished">Escolha o programa de um emulador</translation>
    </message>
    <message>
        <source>Comes with this program</source>
        <translation type="unfinished">Vem com este programa</translation>
    </message>
    <message>
        <source>Each player sends one byte a frame.</source>
        <translation type="unfinished">Cada jogador envia um byte por frame.</translation>
    </message>
    <message>
        <source>Each player sends up to {most} bytes a frame. Players with old clients may lose the connection when it is more than {limit}.</source>
        <translation type="unfinished">Cada jogador envia até {most} bytes por frame. Quando são mais de {limit}, jogadores com clientes antigos podem perder a conexão.</translation>
    </message>
    <message>
        <source>Each player sends {least} to {most} bytes a frame.</source>
        <translation type="unfinished">Cada jogador envia de {least} a {most} bytes por frame.</translation>
    </message>
    <message>
        <source>Each player sends {most} bytes a frame.</source>
        <translation type="unfinished">Cada jogador envia {most} bytes por frame.</translation>
    </message>
    <message>
        <source>Folder to start the emulator in</source>
        <translation type="unfinished">Pasta em que o emulador inicia</translation>
    </message>
    <message>
        <source>It comes as a 32-bit and as a 64-bit program.</source>
        <translation type="unfinished">Existe como programa de 32 bits e de 64 bits.</translation>
    </message>
    <message>
        <source>It describes itself to the Kaillera library wrongly, and may crash when somebody leaves the game.</source>
        <translation type="unfinished">Ele se descreve errado para a biblioteca Kaillera e pode travar e fechar quando alguém sai da partida.</translation>
    </message>
    <message>
        <source>It ended without calling the Kaillera library.</source>
        <translation type="unfinished">Terminou sem chamar a biblioteca Kaillera.</translation>
    </message>
    <message>
        <source>It ends a game for one player at once.</source>
        <translation type="unfinished">Ele encerra na hora uma partida de um só jogador.</translation>
    </message>
    <message>
        <source>It is a {bits}-bit program.</source>
        <translation type="unfinished">É um programa de {bits} bits.</translation>
    </message>
    <message>
        <source>It leaves a game at once when it does not have the file.</source>
        <translation type="unfinished">Ele sai na hora de uma partida quando não tem o arquivo.</translation>
    </message>
    <message>
        <source>It loads {first}, or {second} when that fails.</source>
        <translation type="unfinished">Ele carrega {first}, ou {second} se isso falhar.</translation>
    </message>
    <message>
        <source>It obeys words in the game’s chat with an exclamation mark in front, such as swap, take and reset.</source>
        <translation type="unfinished">Ele obedece a palavras no chat da partida com um ponto de exclamação na frente, como swap, take e reset.</translation>
    </message>
    <message>
        <source>It offers one game only.</source>
        <translation type="unfinished">Ele oferece um jogo só.</translation>
    </message>
    <message>
        <source>It offers thousands of games. Search for yours by its name.</source>
        <translation type="unfinished">Ele oferece milhares de jogos. Procure o seu pelo nome.</translation>
    </message>
    <message>
        <source>It runs, but has not called the Kaillera library.</source>
        <translation type="unfinished">Está rodando, mas não chamou a biblioteca Kaillera.</translation>
    </message>
    <message>
        <source>It was not started.</source>
        <translation type="unfinished">Não foi iniciado.</translation>
    </message>
    <message>
        <source>It was started. Turn on netplay in it.</source>
        <translation type="unfinished">Foi iniciado. Ative o netplay nele.</translation>
    </message>
    <message>
        <source>Its Linux edition has a Kaillera client of its own built in and does not use this one. Its Windows edition does.</source>
        <translation type="unfinished">A edição dele para Linux tem um cliente Kaillera próprio embutido e não usa este. A edição para Windows usa.</translation>
    </message>
    <message>
        <source>Its list has names with a * in front that are no games: rooms to talk in. Nothing starts there.</source>
        <translation type="unfinished">A lista dele tem nomes com um * na frente que não são jogos: salas para conversar. Nada começa nelas.</translation>
    </message>
    <message>
        <source>Its replays and live watching need the library that came with it. With this one it plays without them.</source>
        <translation type="unfinished">Os replays dele e assistir ao vivo precisam da biblioteca que veio com ele. Com esta ele joga sem isso.</translation>
    </message>
    <message>
        <source>Many systems</source>
        <translation type="unfinished">Muitos sistemas</translation>
    </message>
    <message>
        <source>Newer editions have a Kaillera client of their own built in and do not use this one.</source>
        <translation type="unfinished">As edições mais novas têm um cliente Kaillera próprio embutido e não usam este.</translation>
    </message>
    <message>
        <source>Nothing happens when it does not have the game’s file. Leave the game then.</source>
        <translation type="unfinished">Nada acontece quando ele não tem o arquivo do jogo. Nesse caso, saia da partida.</translation>
    </message>
    <message>
        <source>Only editions with Kaillera can play here. The ordinary program of this name has no Kaillera.</source>
        <translation type="unfinished">Só edições com Kaillera podem jogar aqui. O programa comum com este nome não tem Kaillera.</translation>
    </message>
    <message>
        <source>Play with at most 4 in a room: it has no place for more inputs.</source>
        <translation type="unfinished">Joguem no máximo 4 em uma sala: ele não tem lugar para os comandos de mais jogadores.</translation>
    </message>
    <message>
        <source>Programs (*.exe *.bat *.cmd);;All files (*)</source>
        <translation type="unfinished">Programas (*.exe *.bat *.cmd);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Programs (*.exe);;All files (*)</source>
        <translation type="unfinished">Programas (*.exe);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Some of its builds load n02.dll in place of kailleraclient.dll and cannot use this client.</source>
        <translation type="unfinished">Algumas das compilações dele carregam n02.dll no lugar de kailleraclient.dll e não podem usar este cliente.</translation>
    </message>
    <message>
        <source>Some of its games run at 30 frames a second. There each frame of delay takes twice as long.</source>
        <translation type="unfinished">Alguns dos jogos dele rodam a 30 frames por segundo. Neles, cada frame de delay dura o dobro.</translation>
    </message>
    <message>
        <source>The list is full. Remove an emulator first.</source>
        <translation type="unfinished">A lista está cheia. Remova antes um emulador.</translation>
    </message>
    <message>
        <source>The screen may stay black for minutes before the first frame. Wait.</source>
        <translation type="unfinished">A tela pode ficar preta por minutos antes do primeiro frame. Espere.</translation>
    </message>
    <message>
        <source>What you press in a game’s first 60 frames does nothing.</source>
        <translation type="unfinished">O que você aperta nos primeiros 60 frames de uma partida não faz nada.</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">não</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation type="unfinished">sem argumentos</translation>
    </message>
    <message>
        <source>own client only</source>
        <translation type="unfinished">só cliente próprio</translation>
    </message>
    <message>
        <source>through Wine</source>
        <translation type="unfinished">pelo Wine</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sim</translation>
    </message>
    <message>
        <source>✓ It had called the Kaillera library, and was closed.</source>
        <translation type="unfinished">✓ Ele tinha chamado a biblioteca Kaillera e foi fechado.</translation>
    </message>
    <message>
        <source>✓ It has called the Kaillera library: it works.</source>
        <translation type="unfinished">✓ Ele chamou a biblioteca Kaillera: funciona.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>! look here: it works, and could be better.</source>
        <translation type="unfinished">! veja aqui: funciona e poderia estar melhor.</translation>
    </message>
    <message>
        <source>1 to 30 characters; many servers allow fewer.</source>
        <translation type="unfinished">De 1 a 30 caracteres; muitos servidores permitem menos.</translation>
    </message>
    <message>
        <source>32-bit and 64-bit</source>
        <translation type="unfinished">32 bits e 64 bits</translation>
    </message>
    <message>
        <source>? not checked: the other player uses another client. Post the ROM check; they compare it by eye.</source>
        <translation type="unfinished">? não verificada: o outro jogador usa outro cliente. Publique a verificação de ROM; vocês comparam no olho.</translation>
    </message>
    <message>
        <source>A VPN makes the way longer: more ping, more delay. When web and UDP leave by different addresses, some servers refuse the login. Use it for both or for none.</source>
        <translation type="unfinished">Uma VPN alonga o caminho: mais ping, mais delay. Quando a web e o UDP saem por endereços diferentes, alguns servidores recusam o login. Use para os dois ou para nenhum.</translation>
    </message>
    <message>
        <source>A Windows program needs Wine: wine and the program, as two words.</source>
        <translation type="unfinished">Um programa de Windows precisa do Wine: wine e o programa, como duas palavras.</translation>
    </message>
    <message>
        <source>A cable in place of Wi-Fi, and no download meanwhile.</source>
        <translation type="unfinished">Um cabo no lugar do Wi-Fi, e nenhum download enquanto isso.</translation>
    </message>
    <message>
        <source>A character that the server’s encoding does not have is not sent without asking you.</source>
        <translation type="unfinished">Um caractere que a codificação do servidor não tem não é enviado sem perguntar a você.</translation>
    </message>
    <message>
        <source>A disk that is mounted with noexec runs nothing. Move the program to your home.</source>
        <translation type="unfinished">Um disco montado com noexec não roda nada. Mova o programa para a sua pasta pessoal.</translation>
    </message>
    <message>
        <source>A file from the internet is marked. Right-click it, Properties, tick Unblock.</source>
        <translation type="unfinished">Um arquivo da internet vem marcado. Clique com o botão direito nele, Propriedades, marque Desbloquear.</translation>
    </message>
    <message>
        <source>A game goes on when the inputs of all players have arrived. While one is missing, everybody waits. After half a second a sentence says what is known; F8 shows the list of this game.</source>
        <translation type="unfinished">Uma partida avança quando chegaram os comandos de todos os jogadores. Enquanto falta um, todos esperam. Depois de meio segundo, uma frase diz o que se sabe; F8 mostra a lista desta partida.</translation>
    </message>
    <message>
        <source>A list is a web page that a volunteer runs. Servers announce themselves there, and this program reads it. It asks two public lists, unless you switch them off, and those that you add in the settings.</source>
        <translation type="unfinished">Uma lista é uma página web mantida por um voluntário. Os servidores se anunciam lá e este programa a lê. Ele consulta duas listas públicas, a menos que você as desligue, e as que você adicionar nos ajustes.</translation>
    </message>
    <message>
        <source>A missing library (.dll or .so) is named in its last words. Install what its maker asks for.</source>
        <translation type="unfinished">Uma biblioteca que falta (.dll ou .so) é citada nas últimas palavras. Instale o que o autor pede.</translation>
    </message>
    <message>
        <source>A nearer server. The list can be sorted by ping and by delay.</source>
        <translation type="unfinished">Um servidor mais próximo. A lista pode ser ordenada por ping e por delay.</translation>
    </message>
    <message>
        <source>A program and the libraries that it loads must be of the same kind. A 32-bit emulator cannot load a 64-bit Kaillera library, and the other way round. Most Kaillera emulators are 32-bit programs, also on a 64-bit system.</source>
        <translation type="unfinished">Um programa e as bibliotecas que ele carrega precisam ser do mesmo tipo. Um emulador de 32 bits não carrega uma biblioteca Kaillera de 64 bits, nem o contrário. A maioria dos emuladores com Kaillera é de 32 bits, também em um sistema de 64 bits.</translation>
    </message>
    <message>
        <source>A server can report a desync, but not whose. This client names a player only when the emulators hand over a state that can be compared, and when most of three or more players agree.</source>
        <translation type="unfinished">Um servidor pode avisar um desync, mas não de quem. Este cliente só cita um jogador quando os emuladores entregam um estado que dá para comparar e a maioria de três ou mais jogadores concorda.</translation>
    </message>
    <message>
        <source>A server of your own for others</source>
        <translation type="unfinished">Um servidor seu para os outros</translation>
    </message>
    <message>
        <source>A server refuses or removes you</source>
        <translation type="unfinished">Servidor recusa ou expulsa você</translation>
    </message>
    <message>
        <source>A small computer is enough. What counts is a steady line.</source>
        <translation type="unfinished">Um computador pequeno basta. O que conta é uma conexão estável.</translation>
    </message>
    <message>
        <source>Addresses, names of private servers, nicknames and your user name in paths are replaced, each by the same placeholder everywhere, such as &lt;ip-1&gt;.</source>
        <translation type="unfinished">Endereços, nomes de servidores privados, nicks e o seu nome de usuário nos caminhos são substituídos, cada um sempre pela mesma marca, como &lt;ip-1&gt;.</translation>
    </message>
    <message>
        <source>Allow the program in this computer’s firewall, for private networks.</source>
        <translation type="unfinished">Permita o programa no firewall deste computador, para redes privadas.</translation>
    </message>
    <message>
        <source>Allow this program in your computer’s firewall: outgoing UDP to any port. Servers usually have 27888, others are possible.</source>
        <translation type="unfinished">Permita este programa no firewall do seu computador: UDP de saída para qualquer porta. Os servidores costumam ter a 27888; outras são possíveis.</translation>
    </message>
    <message>
        <source>An antivirus may have put it away. Its log says so.</source>
        <translation type="unfinished">Um antivírus pode ter tirado o arquivo de lá. O registro dele diz.</translation>
    </message>
    <message>
        <source>An arcade game is a zip with many small files, and many games share files with another, their parent. Sets are made in three kinds:</source>
        <translation type="unfinished">Um jogo de arcade é um zip com muitos arquivos pequenos, e muitos jogos dividem arquivos com outro, o parent. Os sets são feitos de três tipos:</translation>
    </message>
    <message>
        <source>An emulator calls the Kaillera library only when its netplay is switched on. Until then this client hears nothing of it.</source>
        <translation type="unfinished">Um emulador só chama a biblioteca Kaillera quando o netplay dele está ativado. Até lá, este cliente não sabe nada dele.</translation>
    </message>
    <message>
        <source>An emulator needs Kaillera in it: a menu for netplay that hands every frame’s inputs over. Most that have it are Windows programs. Whether a program on this computer works is seen when it has called this client, not before.</source>
        <translation type="unfinished">Um emulador precisa ter Kaillera: um menu de netplay que entregue os comandos de cada frame. A maioria dos que têm são programas de Windows. Se um programa funciona neste computador, só se vê quando ele chamou este cliente, não antes.</translation>
    </message>
    <message>
        <source>An operator: only they can let you in again, and only they know the reason.</source>
        <translation type="unfinished">Um operador: só essa pessoa pode deixar você entrar de novo, e só ela sabe o motivo.</translation>
    </message>
    <message>
        <source>Another player: the server answers, and the frame is missing. Who it is can be proved on your own server only; on others, Ask the server posts /lagstat.</source>
        <translation type="unfinished">Outro jogador: o servidor responde e falta o frame. Quem é só dá para provar no seu próprio servidor; em outros, Perguntar ao servidor publica /lagstat.</translation>
    </message>
    <message>
        <source>Arcade games: what is a full set?</source>
        <translation type="unfinished">Jogos de arcade: o que é um set completo?</translation>
    </message>
    <message>
        <source>Ask your community for an address, and paste it with Add address. Favourites and servers that you were on are kept here, whatever the lists say.</source>
        <translation type="unfinished">Peça um endereço à sua comunidade e cole com Adicionar endereço. Os favoritos e os servidores em que você esteve ficam guardados aqui, digam as listas o que disserem.</translation>
    </message>
    <message>
        <source>At home: a router with a game or security filter may have a switch for it.</source>
        <translation type="unfinished">Em casa: um roteador com filtro de jogos ou de segurança pode ter uma opção para isso.</translation>
    </message>
    <message>
        <source>At once, in the first 10 seconds</source>
        <translation type="unfinished">Na hora, nos primeiros 10 segundos</translation>
    </message>
    <message>
        <source>Begin without: move the game’s save file away, all of you.</source>
        <translation type="unfinished">Começar sem ela: todos vocês tirem do lugar o arquivo de save do jogo.</translation>
    </message>
    <message>
        <source>Best: a network cable to the router.</source>
        <translation type="unfinished">O melhor: um cabo de rede até o roteador.</translation>
    </message>
    <message>
        <source>Both editions can play with each other when the emulator’s version is the same.</source>
        <translation type="unfinished">As duas edições podem jogar uma com a outra quando a versão do emulador é a mesma.</translation>
    </message>
    <message>
        <source>By itself the program asks only when you turn that on in the settings, under Updates: once a day.</source>
        <translation type="unfinished">Sozinho, o programa só pergunta quando você liga isso nos ajustes, em Atualizações: uma vez por dia.</translation>
    </message>
    <message>
        <source>Cartridges with a battery keep scores and progress. An emulator loads them at the start, and two players with different ones do not play the same game: it often shows after minutes only.</source>
        <translation type="unfinished">Cartuchos com bateria guardam recordes e progresso. Um emulador os carrega no início, e dois jogadores com dados diferentes não jogam o mesmo jogo: muitas vezes só se nota depois de minutos.</translation>
    </message>
    <message>
        <source>Chat is not in it.</source>
        <translation type="unfinished">O chat não está nele.</translation>
    </message>
    <message>
        <source>Cheats: off for everybody.</source>
        <translation type="unfinished">Trapaças: desligadas para todos.</translation>
    </message>
    <message>
        <source>Check for updates, in the menu Help, asks the computer that keeps the releases which version is the newest, and tells you. Nothing is downloaded or installed: its page opens in your browser, and you decide.</source>
        <translation type="unfinished">Buscar atualizações, no menu Ajuda, pergunta ao computador que guarda as versões publicadas qual é a mais nova, e avisa você. Nada é baixado nem instalado: a página dela abre no seu navegador, e você decide.</translation>
    </message>
    <message>
        <source>Choose a nickname; others see it.</source>
        <translation type="unfinished">Escolha um nick; os outros veem.</translation>
    </message>
    <message>
        <source>Close a game that runs in it: netplay starts from the empty window.</source>
        <translation type="unfinished">Feche um jogo que esteja rodando nele: o netplay começa pela janela vazia.</translation>
    </message>
    <message>
        <source>Connect again when your ping was bad during the login: the server measures it then, and keeps the delay. The delay helper in the room says when that pays.</source>
        <translation type="unfinished">Conecte-se de novo se o seu ping estava ruim no login: o servidor mede nessa hora e mantém o delay. O assistente de delay na sala diz quando vale a pena.</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">Tipo de conexão</translation>
    </message>
    <message>
        <source>Connection type: many servers take LAN only. LAN is right for nearly everybody.</source>
        <translation type="unfinished">Tipo de conexão: muitos servidores só aceitam LAN. LAN é o certo para quase todos.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">Delay</translation>
    </message>
    <message>
        <source>Do not load a state while you play together.</source>
        <translation type="unfinished">Não carregue um estado enquanto vocês jogam juntos.</translation>
    </message>
    <message>
        <source>Do we all have the same file?</source>
        <translation type="unfinished">Todos temos o mesmo arquivo?</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulador</translation>
    </message>
    <message>
        <source>Emulator: some servers take certain ones only.</source>
        <translation type="unfinished">Emulador: alguns servidores só aceitam certos emuladores.</translation>
    </message>
    <message>
        <source>Emulators load a library for that, kailleraclient.dll. This client brings one of its own: put it beside the emulator with “Install into emulator…” in the library, and netplay opens this window.</source>
        <translation type="unfinished">Os emuladores carregam para isso uma biblioteca, kailleraclient.dll. Este cliente traz uma própria: coloque-a ao lado do emulador com “Instalar no emulador…” na biblioteca, e o netplay abre esta janela.</translation>
    </message>
    <message>
        <source>Emulators rename and replace files from version to version. Everybody needs the set for the very version of the emulator that is played, such as MAME 0.78.</source>
        <translation type="unfinished">Os emuladores mudam nomes e arquivos de versão em versão. Todos precisam do set da versão exata do emulador em que se joga, como MAME 0.78.</translation>
    </message>
    <message>
        <source>Everybody in a game needs the same type. Some servers take LAN only.</source>
        <translation type="unfinished">Numa partida, todos precisam do mesmo tipo. Alguns servidores só aceitam LAN.</translation>
    </message>
    <message>
        <source>Everybody in a room needs the same emulator in the same version. The demo game, Demo Arena, comes with this program and needs nothing else.</source>
        <translation type="unfinished">Numa sala, todos precisam do mesmo emulador na mesma versão. O jogo de demonstração, Demo Arena, vem com este programa e não precisa de mais nada.</translation>
    </message>
    <message>
        <source>Everybody’s emulator computes the game for itself, from the same inputs. When one thing differs, the games drift apart, and nothing brings them together again but a restart.</source>
        <translation type="unfinished">O emulador de cada um calcula o jogo por conta própria, a partir dos mesmos comandos. Quando algo difere, os jogos se separam e nada os junta de novo a não ser reiniciar.</translation>
    </message>
    <message>
        <source>Everybody’s inputs go to the server and come back together. The game waits so many frames for them that nobody stutters: that is the delay.</source>
        <translation type="unfinished">Os comandos de todos vão ao servidor e voltam juntos. O jogo espera por eles tantos frames que ninguém engasga: isso é o delay.</translation>
    </message>
    <message>
        <source>For a community that plays day and night there are server programs such as EmuLinker-K. They need a computer that is always on, Java, and UDP port 27888 open; later logins use ports above it, which its guide names.</source>
        <translation type="unfinished">Para uma comunidade que joga dia e noite há programas de servidor como o EmuLinker-K. Eles precisam de um computador sempre ligado, Java e a porta UDP 27888 aberta; logins posteriores usam portas acima dela, que o guia deles informa.</translation>
    </message>
    <message>
        <source>For friends outside, let your router forward UDP port 27888 to this computer, and allow it in the firewall. TCP is not needed.</source>
        <translation type="unfinished">Para amigos de fora, faça o roteador redirecionar a porta UDP 27888 para este computador e permita no firewall. TCP não é preciso.</translation>
    </message>
    <message>
        <source>For one friend, without a server elsewhere (P2P)</source>
        <translation type="unfinished">Para um só amigo, sem servidor em outro lugar (P2P)</translation>
    </message>
    <message>
        <source>From the first start to a game</source>
        <translation type="unfinished">Do primeiro início a uma partida</translation>
    </message>
    <message>
        <source>From their sources and what their makers write. None of them was run with this client: whether yours works is seen when you try it.</source>
        <translation type="unfinished">Do código-fonte deles e do que os autores escrevem. Nenhum foi rodado com este cliente: se o seu funciona, só se vê quando você testa.</translation>
    </message>
    <message>
        <source>Full (non-merged): everything that one game needs is in its own zip. The best for playing with others.</source>
        <translation type="unfinished">Completo (non-merged): tudo o que um jogo precisa está no próprio zip. O melhor para jogar com outros.</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">Jogos</translation>
    </message>
    <message>
        <source>Games need UDP, web pages do not. In companies, schools and hotels UDP is often blocked, and some VPNs and proxies carry the web only.</source>
        <translation type="unfinished">Jogos precisam de UDP, páginas web não. Em empresas, escolas e hotéis o UDP costuma ser bloqueado, e algumas VPNs e proxies só levam a web.</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished">Hospedar</translation>
    </message>
    <message>
        <source>How many users it has and takes, and its version.</source>
        <translation type="unfinished">Quantos usuários ele tem e aceita, e a versão.</translation>
    </message>
    <message>
        <source>How the delay works</source>
        <translation type="unfinished">Como funciona o delay</translation>
    </message>
    <message>
        <source>How to allow it</source>
        <translation type="unfinished">Como permitir</translation>
    </message>
    <message>
        <source>How to open it</source>
        <translation type="unfinished">Como abrir</translation>
    </message>
    <message>
        <source>In the emulator: no run-ahead and no vertical synchronisation that holds frames back, the same for everybody.</source>
        <translation type="unfinished">No emulador: nada de run-ahead nem sincronização vertical que segure frames, igual para todos.</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished">Na sala</translation>
    </message>
    <message>
        <source>Its folder: some programs find their files only when started there.</source>
        <translation type="unfinished">A pasta: alguns programas só acham seus arquivos quando iniciados nela.</translation>
    </message>
    <message>
        <source>Its settings: region, speed, extra controllers, overclocking.</source>
        <translation type="unfinished">As configurações: região, velocidade, controles extras, overclock.</translation>
    </message>
    <message>
        <source>Kaillera does not say in which encoding its text is. This client finds out by itself after a few lines. When it is wrong, choose another under Text in the lobby: the lines that are there are read again, and the choice is kept for this server.</source>
        <translation type="unfinished">O Kaillera não diz em que codificação está o texto. Este cliente descobre sozinho depois de algumas linhas. Quando não acerta, escolha outra em Texto, no lobby: as linhas que já estão lá são lidas de novo e a escolha fica guardada para este servidor.</translation>
    </message>
    <message>
        <source>Kaillera servers see your address in any case, and so does who runs them. Other players do not.</source>
        <translation type="unfinished">Os servidores Kaillera veem o seu endereço de qualquer modo, e quem os mantém também. Os outros jogadores não.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Mais tarde</translation>
    </message>
    <message>
        <source>Let a friend outside your network follow your invitation. Nobody inside can test this: many routers do not lead a home’s own packets back in.</source>
        <translation type="unfinished">Peça a alguém de fora da sua rede que siga o seu convite. Ninguém de dentro consegue testar isso: muitos roteadores não trazem de volta os pacotes da própria casa.</translation>
    </message>
    <message>
        <source>Letters that the server’s text encoding does not have cannot be sent; the window says so.</source>
        <translation type="unfinished">Letras que a codificação do servidor não tem não podem ser enviadas; a janela avisa.</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation type="unfinished">Linux</translation>
    </message>
    <message>
        <source>Lobby: Enter or a double click joins a game, Create game opens one. Everybody needs the same game and the same emulator.</source>
        <translation type="unfinished">Lobby: Enter ou clique duplo entra em uma partida, Criar abre uma. Todos precisam do mesmo jogo e do mesmo emulador.</translation>
    </message>
    <message>
        <source>Look at its line of arguments in the library. A placeholder that it does not know is taken for a file name.</source>
        <translation type="unfinished">Veja a linha de argumentos dele na biblioteca. Um marcador que ele não conhece é tomado por nome de arquivo.</translation>
    </message>
    <message>
        <source>Look in its menus for Netplay, Kaillera or Network. In many it is under File or Options.</source>
        <translation type="unfinished">Procure nos menus dele Netplay, Kaillera ou Rede. Em muitos fica em Arquivo ou Opções.</translation>
    </message>
    <message>
        <source>Look up this computer’s address in your network: Host shows it.</source>
        <translation type="unfinished">Veja o endereço deste computador na sua rede: Hospedar mostra.</translation>
    </message>
    <message>
        <source>Look whether a filter hides everything: below the list stands how many are shown, beside it Reset filters.</source>
        <translation type="unfinished">Veja se um filtro esconde tudo: abaixo da lista está quantos aparecem, ao lado está Limpar filtros.</translation>
    </message>
    <message>
        <source>Merged: the parent and all its variants are in one zip.</source>
        <translation type="unfinished">Merged: o parent e todas as variantes estão em um só zip.</translation>
    </message>
    <message>
        <source>Names and chat look wrong</source>
        <translation type="unfinished">Nomes e chat aparecem errados</translation>
    </message>
    <message>
        <source>Nearly always the ROM: the same name is not the same file. Compare the CRC in the room, and the region (USA, Europe, Japan). Arcade games need the same set of the same emulator version.</source>
        <translation type="unfinished">Quase sempre a ROM: o mesmo nome não é o mesmo arquivo. Comparem o CRC na sala, e a região (USA, Europa, Japão). Jogos de arcade precisam do mesmo set da mesma versão do emulador.</translation>
    </message>
    <message>
        <source>Never while a game runs or may begin: during a login, in a room, and while your own server has a room.</source>
        <translation type="unfinished">Nunca durante uma partida nem quando uma pode começar: durante um login, em uma sala e enquanto o seu próprio servidor tem uma sala.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation type="unfinished">Versões mais novas</translation>
    </message>
    <message>
        <source>Next: the 5 GHz band, near the router, in the same room.</source>
        <translation type="unfinished">Depois: a banda de 5 GHz, perto do roteador, no mesmo cômodo.</translation>
    </message>
    <message>
        <source>Nickname: too long, in use, or with characters that are not allowed there.</source>
        <translation type="unfinished">Nick: longo demais, em uso ou com caracteres que não são permitidos lá.</translation>
    </message>
    <message>
        <source>No control characters, and nothing that looks like a web address.</source>
        <translation type="unfinished">Sem caracteres de controle e nada que pareça um endereço web.</translation>
    </message>
    <message>
        <source>No such menu: this edition was built without Kaillera, or its library is not found. “Install into emulator…” in the library puts kailleraclient.dll beside the program.</source>
        <translation type="unfinished">Não há esse menu: esta edição foi feita sem Kaillera, ou a biblioteca não é achada. “Instalar no emulador…” na biblioteca coloca kailleraclient.dll ao lado do programa.</translation>
    </message>
    <message>
        <source>No window after 10 seconds: it may ask something behind another window, or on another screen.</source>
        <translation type="unfinished">Sem janela depois de 10 segundos: pode estar perguntando algo atrás de outra janela ou em outra tela.</translation>
    </message>
    <message>
        <source>Not this one: a version that you do not want is not told of again, unless you check yourself.</source>
        <translation type="unfinished">Esta não: você não é avisado de novo de uma versão que não quer, a menos que você mesmo busque.</translation>
    </message>
    <message>
        <source>On some lists the games that wait, with the names of who opened them.</source>
        <translation type="unfinished">Em algumas listas, as partidas em espera, com os nomes de quem as abriu.</translation>
    </message>
    <message>
        <source>One frame more of delay hides most of it; the delay helper counts it in as head-room.</source>
        <translation type="unfinished">Um frame a mais de delay esconde a maior parte; o assistente de delay conta isso como folga.</translation>
    </message>
    <message>
        <source>One frame more of delay hides short stalls. Against long ones helps a better line for whoever is late, or another server between you.</source>
        <translation type="unfinished">Um frame a mais de delay esconde travadas curtas. Contra as longas ajuda uma conexão melhor para quem está atrasado, ou outro servidor entre vocês.</translation>
    </message>
    <message>
        <source>One of you hosts, opens a room, and copies the invitation.</source>
        <translation type="unfinished">Um de vocês hospeda, abre uma sala e copia o convite.</translation>
    </message>
    <message>
        <source>Open your router’s page in a browser. Its address and password stand on the router or in its papers.</source>
        <translation type="unfinished">Abra a página do roteador em um navegador. O endereço e a senha estão no roteador ou nos papéis dele.</translation>
    </message>
    <message>
        <source>Or begin with the same: one sends the save file to the others.</source>
        <translation type="unfinished">Ou começar com a mesma: um manda o arquivo de save aos outros.</translation>
    </message>
    <message>
        <source>Other programs call it P2P: the two of you play over one of your two computers. Here it is the same server and the same pages as everywhere.</source>
        <translation type="unfinished">Outros programas chamam isso de P2P: vocês dois jogam por um dos seus dois computadores. Aqui é o mesmo servidor e são as mesmas páginas de sempre.</translation>
    </message>
    <message>
        <source>Others see it in the lobby, in the room and in chat. It needs no account and no password, so anybody may take the same one: a name proves nothing.</source>
        <translation type="unfinished">Os outros veem no lobby, na sala e no chat. Não precisa de conta nem senha, então qualquer um pode usar o mesmo: um nome não prova nada.</translation>
    </message>
    <message>
        <source>Over the internet the one who hosts needs the port open, see Ports and routers. When that is not possible for either of you, meet on a public server near both.</source>
        <translation type="unfinished">Pela internet, quem hospeda precisa da porta aberta, veja Portas e roteadores. Quando nenhum dos dois consegue, encontrem-se em um servidor público perto de ambos.</translation>
    </message>
    <message>
        <source>Ping: there is a limit. Choose a nearer server, or a cable.</source>
        <translation type="unfinished">Ping: há um limite. Escolha um servidor mais próximo, ou um cabo.</translation>
    </message>
    <message>
        <source>Place it near the players: everybody’s delay follows from the ping to the server.</source>
        <translation type="unfinished">Coloque perto dos jogadores: o delay de todos depende do ping até o servidor.</translation>
    </message>
    <message>
        <source>Play ▸ Host on your network opens a server on this computer and shows its addresses. Friends in the same network connect to the address that is shown.</source>
        <translation type="unfinished">Jogar ▸ Hospedar na sua rede abre um servidor neste computador e mostra os endereços dele. Os amigos na mesma rede se conectam ao endereço mostrado.</translation>
    </message>
    <message>
        <source>Ports and routers</source>
        <translation type="unfinished">Portas e roteadores</translation>
    </message>
    <message>
        <source>Powerline adapters are better than bad Wi-Fi, not better than good.</source>
        <translation type="unfinished">Adaptadores powerline são melhores que um Wi-Fi ruim, não que um bom.</translation>
    </message>
    <message>
        <source>Practise now, on the page Play: a game against bots on this computer, without ROM or internet.</source>
        <translation type="unfinished">Praticar agora, na página Jogar: uma partida contra bots neste computador, sem ROM nem internet.</translation>
    </message>
    <message>
        <source>Put the library of the emulator’s kind beside it: “Install into emulator…” in the library finds out which it is, or</source>
        <translation type="unfinished">Coloque ao lado do emulador a biblioteca do tipo dele: “Instalar no emulador…” na biblioteca descobre qual é, ou</translation>
    </message>
    <message>
        <source>Room: look at delay and ROM, then the host starts.</source>
        <translation type="unfinished">Sala: veja o delay e a ROM, depois o host inicia.</translation>
    </message>
    <message>
        <source>Save memory and cheats</source>
        <translation type="unfinished">Memória de save e trapaças</translation>
    </message>
    <message>
        <source>Save memory: everybody begins without it, or with the same file.</source>
        <translation type="unfinished">Memória de save: todos começam sem ela, ou com o mesmo arquivo.</translation>
    </message>
    <message>
        <source>Server lists, and what they publish</source>
        <translation type="unfinished">Listas de servidores e o que elas publicam</translation>
    </message>
    <message>
        <source>Servers compare the name of a game and nothing else. Two files of one name can be different games inside, and that is a desync at once. This client compares checksums of the contents.</source>
        <translation type="unfinished">Os servidores comparam o nome de um jogo e nada mais. Dois arquivos com um mesmo nome podem ser jogos diferentes por dentro, e isso é desync na hora. Este cliente compara somas de verificação do conteúdo.</translation>
    </message>
    <message>
        <source>Servers have rules, and say which one was broken. The message in the window has their words under what they mean.</source>
        <translation type="unfinished">Os servidores têm regras e dizem qual não foi cumprida. A mensagem na janela traz as palavras deles abaixo do que elas significam.</translation>
    </message>
    <message>
        <source>Servers: the list has ping and expected delay. Enter connects. A favourite stays, whatever the lists say.</source>
        <translation type="unfinished">Servidores: a lista tem o ping e o delay esperado. Enter conecta. Um favorito fica, digam as listas o que disserem.</translation>
    </message>
    <message>
        <source>Silence: a server that hears nothing for a while ends the session.</source>
        <translation type="unfinished">Silêncio: um servidor que não recebe nada por um tempo encerra a sessão.</translation>
    </message>
    <message>
        <source>SmartScreen: More info, Run anyway. Only when you know where the file is from.</source>
        <translation type="unfinished">SmartScreen: Mais informações, Executar assim mesmo. Só se você sabe de onde veio o arquivo.</translation>
    </message>
    <message>
        <source>Some providers give several homes one address (carrier-grade NAT), above all on mobile networks. Then no router setting helps: let the friend host, or meet on a public server.</source>
        <translation type="unfinished">Alguns provedores dão um mesmo endereço a várias casas (carrier-grade NAT), principalmente em redes móveis. Aí nenhuma configuração do roteador ajuda: deixe o amigo hospedar, ou encontrem-se em um servidor público.</translation>
    </message>
    <message>
        <source>Sounds and notifications</source>
        <translation type="unfinished">Sons e notificações</translation>
    </message>
    <message>
        <source>Split: a zip has only what differs from the parent. The parent’s zip must be in the same folder.</source>
        <translation type="unfinished">Split: um zip só tem o que difere do parent. O zip do parent precisa estar na mesma pasta.</translation>
    </message>
    <message>
        <source>Start it once without this client: does it open by itself?</source>
        <translation type="unfinished">Inicie uma vez sem este cliente: ele abre sozinho?</translation>
    </message>
    <message>
        <source>Stop downloads, backups and video calls in the same home.</source>
        <translation type="unfinished">Pare downloads, backups e chamadas de vídeo na mesma casa.</translation>
    </message>
    <message>
        <source>Streamer mode, in the settings under Privacy, takes out of the window what could lead to you or to a private server: addresses and your user name in paths. An invitation is copied after a warning only, because it has to contain the server’s address.</source>
        <translation type="unfinished">O modo streamer, nos ajustes em Privacidade, tira da janela o que poderia levar a você ou a um servidor privado: endereços e o seu nome de usuário em caminhos. Um convite só é copiado depois de um aviso, porque precisa conter o endereço do servidor.</translation>
    </message>
    <message>
        <source>Streaming and screenshots</source>
        <translation type="unfinished">Streaming e capturas de tela</translation>
    </message>
    <message>
        <source>Switch off every cheat, and loading a state at the start.</source>
        <translation type="unfinished">Desligue todas as trapaças e o carregamento de um estado no início.</translation>
    </message>
    <message>
        <source>That computer must prove by a certificate to be the right one. It sees your address, as any web page does, and the version that you have. Nothing else is told.</source>
        <translation type="unfinished">Esse computador precisa provar com um certificado que é o certo. Ele vê o seu endereço, como qualquer página web, e a versão que você tem. Nada mais é informado.</translation>
    </message>
    <message>
        <source>The BIOS, where a system needs one.</source>
        <translation type="unfinished">A BIOS, onde um sistema precisa dela.</translation>
    </message>
    <message>
        <source>The checksum leaves out what copying tools add in front (headers), and looks into zip and 7z. Files are only read. This program never sends a ROM: who has another file has to find the same one.</source>
        <translation type="unfinished">A soma de verificação deixa de fora o que as ferramentas de cópia põem na frente (cabeçalhos) e olha dentro de zip e 7z. Os arquivos só são lidos. Este programa nunca envia uma ROM: quem tem outro arquivo precisa achar o mesmo.</translation>
    </message>
    <message>
        <source>The connection type LAN. All others send several frames at once and wait longer.</source>
        <translation type="unfinished">O tipo de conexão LAN. Todos os outros enviam vários frames de uma vez e esperam mais.</translation>
    </message>
    <message>
        <source>The connection type says how many frames are sent in one packet. LAN sends every frame at once, 60 packets a second, each smaller than 100 bytes. Every line of today carries that.</source>
        <translation type="unfinished">O tipo de conexão diz quantos frames vão em um pacote. LAN envia cada frame na hora, 60 pacotes por segundo, cada um menor que 100 bytes. Qualquer conexão de hoje dá conta disso.</translation>
    </message>
    <message>
        <source>The delay helper shows what this server gives you, what your line needs, and one recommendation. A fixed delay can only be longer than your ping needs. Each player may have another delay, unless the host sets the same for all.</source>
        <translation type="unfinished">O assistente de delay mostra o que este servidor dá a você, o que a sua conexão precisa e uma recomendação. Um delay fixo só pode ser maior do que o seu ping precisa. Cada jogador pode ter outro delay, a menos que o host defina o mesmo para todos.</translation>
    </message>
    <message>
        <source>The emulator closes or shows nothing</source>
        <translation type="unfinished">O emulador fecha ou não mostra nada</translation>
    </message>
    <message>
        <source>The emulator runs but does not connect</source>
        <translation type="unfinished">O emulador roda mas não se conecta</translation>
    </message>
    <message>
        <source>The emulator: the same program in the same version.</source>
        <translation type="unfinished">O emulador: o mesmo programa na mesma versão.</translation>
    </message>
    <message>
        <source>The file may lack the right to run: chmod +x, or Properties, Permissions, Allow to run.</source>
        <translation type="unfinished">O arquivo pode não ter permissão para rodar: chmod +x, ou Propriedades, Permissões, Permitir executar.</translation>
    </message>
    <message>
        <source>The friend sees the address of who hosts. Send invitations only to people whom you trust with it.</source>
        <translation type="unfinished">O amigo vê o endereço de quem hospeda. Mande convites só a pessoas em quem você confia para isso.</translation>
    </message>
    <message>
        <source>The game reacts late (input lag)</source>
        <translation type="unfinished">O jogo reage tarde (input lag)</translation>
    </message>
    <message>
        <source>The game stands still again and again</source>
        <translation type="unfinished">A partida para toda hora</translation>
    </message>
    <message>
        <source>The lists and some game servers are asked as the page Servers does it, without a name. While a game runs, nothing is measured: it would take time from the game.</source>
        <translation type="unfinished">As listas e alguns servidores de jogo são consultados como a página Servidores faz, sem nome. Durante uma partida nada é medido: isso tiraria tempo dela.</translation>
    </message>
    <message>
        <source>The lists are run by volunteers, each on its own computer. One that does not answer is nothing unusual, and says nothing about the servers themselves.</source>
        <translation type="unfinished">As listas são mantidas por voluntários, cada uma no próprio computador. Uma que não responde não é nada incomum, e não diz nada sobre os servidores em si.</translation>
    </message>
    <message>
        <source>The message in the window has the exit code and the program’s last words. They come from the emulator, and often name what is missing.</source>
        <translation type="unfinished">A mensagem na janela tem o código de saída e as últimas palavras do programa. Elas vêm do emulador e muitas vezes dizem o que falta.</translation>
    </message>
    <message>
        <source>The network, last: lost packets are repaired here.</source>
        <translation type="unfinished">A rede, por último: aqui os pacotes perdidos são recuperados.</translation>
    </message>
    <message>
        <source>The nickname</source>
        <translation type="unfinished">O nick</translation>
    </message>
    <message>
        <source>The other pastes it under Join a friend and presses Join.</source>
        <translation type="unfinished">O outro cola em Jogar com um amigo e aperta Entrar.</translation>
    </message>
    <message>
        <source>The other types come from the time of modems. They wait for 2 to 6 frames before they send, and the delay grows by as much: with 60 ms of ping LAN has 4 frames, Bad has 11.</source>
        <translation type="unfinished">Os outros tipos vêm do tempo dos modems. Eles esperam de 2 a 6 frames antes de enviar, e o delay cresce na mesma medida: com 60 ms de ping, LAN tem 4 frames, Bad tem 11.</translation>
    </message>
    <message>
        <source>The players see different games (desync)</source>
        <translation type="unfinished">Os jogadores veem jogos diferentes (desync)</translation>
    </message>
    <message>
        <source>The program never sends it anywhere.</source>
        <translation type="unfinished">O programa nunca o envia a lugar nenhum.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished">O relatório</translation>
    </message>
    <message>
        <source>The server in this program is for an evening with friends: it runs while the program runs. In a terminal, kaillera-client serve runs it without a window.</source>
        <translation type="unfinished">O servidor deste programa é para uma noite com amigos: funciona enquanto o programa funciona. Em um terminal, kaillera-client serve o roda sem janela.</translation>
    </message>
    <message>
        <source>The server list is empty</source>
        <translation type="unfinished">A lista de servidores está vazia</translation>
    </message>
    <message>
        <source>The server measures your ping when you connect and sets the delay then. Rule of thumb: ping ÷ 16, rounded up.</source>
        <translation type="unfinished">O servidor mede o seu ping quando você se conecta e aí define o delay. Regra prática: ping ÷ 16, arredondado para cima.</translation>
    </message>
    <message>
        <source>The server: it is silent, and others answer.</source>
        <translation type="unfinished">O servidor: está em silêncio e outros respondem.</translation>
    </message>
    <message>
        <source>The server’s name, address, port and place.</source>
        <translation type="unfinished">O nome, o endereço, a porta e o lugar do servidor.</translation>
    </message>
    <message>
        <source>The system does not allow a program to run</source>
        <translation type="unfinished">O sistema não permite rodar um programa</translation>
    </message>
    <message>
        <source>The version counts</source>
        <translation type="unfinished">A versão conta</translation>
    </message>
    <message>
        <source>They look at this computer, this network and your settings, one after another, in at most 20 seconds. They need no special rights, change nothing, and run only when you ask.</source>
        <translation type="unfinished">Elas olham este computador, esta rede e os seus ajustes, um depois do outro, em no máximo 20 segundos. Não precisam de permissões especiais, não mudam nada e só rodam quando você pede.</translation>
    </message>
    <message>
        <source>This program’s own server is never announced anywhere. There is no switch for it.</source>
        <translation type="unfinished">O servidor deste programa nunca é anunciado em lugar nenhum. Não há opção para isso.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Tempo</translation>
    </message>
    <message>
        <source>To play on other servers you need no open port. To host for friends outside your network you need one: UDP 27888. TCP is not needed, whatever older guides say.</source>
        <translation type="unfinished">Para jogar em outros servidores você não precisa de porta aberta. Para hospedar amigos de fora da sua rede precisa de uma: UDP 27888. TCP não é preciso, digam o que disserem guias antigos.</translation>
    </message>
    <message>
        <source>To try the rest without an emulator, practise with the demo game.</source>
        <translation type="unfinished">Para testar o resto sem emulador, pratique com o jogo de demonstração.</translation>
    </message>
    <message>
        <source>Try again. Every list is asked anew, at most every 30 seconds.</source>
        <translation type="unfinished">Tentar de novo. Cada lista é consultada outra vez, no máximo a cada 30 segundos.</translation>
    </message>
    <message>
        <source>Try another network, such as a phone’s hotspot. When that works, the first network blocks UDP, and only who runs it can change that.</source>
        <translation type="unfinished">Tente outra rede, como a de um celular. Quando assim funciona, a primeira rede bloqueia o UDP, e só quem a mantém pode mudar isso.</translation>
    </message>
    <message>
        <source>Turn the VPN off, or let it carry everything.</source>
        <translation type="unfinished">Desligue a VPN, ou deixe que ela leve tudo.</translation>
    </message>
    <message>
        <source>UDP is blocked, or a VPN is in the way</source>
        <translation type="unfinished">O UDP está bloqueado, ou uma VPN atrapalha</translation>
    </message>
    <message>
        <source>Under port forwarding, send UDP port 27888 to this computer’s address. Nothing else needs to be forwarded.</source>
        <translation type="unfinished">No redirecionamento de portas, envie a porta UDP 27888 para o endereço deste computador. Nada mais precisa ser redirecionado.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation type="unfinished">VPN</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished">O que ajuda</translation>
    </message>
    <message>
        <source>What other server programs publish there</source>
        <translation type="unfinished">O que outros programas de servidor publicam lá</translation>
    </message>
    <message>
        <source>What the checks do</source>
        <translation type="unfinished">O que as verificações fazem</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">O que fazer</translation>
    </message>
    <message>
        <source>What to know of each emulator</source>
        <translation type="unfinished">O que é bom saber de cada emulador</translation>
    </message>
    <message>
        <source>What you press travels to the server and back before anybody’s game uses it. That is the delay. Rule of thumb: ping ÷ 16, rounded up: 60 ms make 4 frames.</source>
        <translation type="unfinished">O que você aperta viaja até o servidor e volta antes que o jogo de qualquer um o use. Isso é o delay. Regra prática: ping ÷ 16, arredondado para cima: 60 ms dão 4 frames.</translation>
    </message>
    <message>
        <source>When it cannot work</source>
        <translation type="unfinished">Quando não tem como funcionar</translation>
    </message>
    <message>
        <source>When the port is taken, the next free one is used, and the invitation contains it. The server ends with the program, or when you stop it.</source>
        <translation type="unfinished">Se a porta está ocupada, a próxima livre é usada e o convite a contém. O servidor termina com o programa, ou quando você o para.</translation>
    </message>
    <message>
        <source>When the switch is grey</source>
        <translation type="unfinished">Quando a chave está cinza</translation>
    </message>
    <message>
        <source>When web pages open but no list answers, a firewall or a filter may stand between. The checks below tell name look-up, lists and game servers apart.</source>
        <translation type="unfinished">Se páginas web abrem mas nenhuma lista responde, pode haver um firewall ou um filtro no meio. As verificações abaixo distinguem consulta de nomes, listas e servidores de jogo.</translation>
    </message>
    <message>
        <source>When you ask others for help, a report saves questions: versions, the results of the checks, the numbers of this run’s games, what servers said, and settings.</source>
        <translation type="unfinished">Quando você pede ajuda a outros, um relatório poupa perguntas: versões, os resultados das verificações, os números das partidas desta vez, o que os servidores disseram e os ajustes.</translation>
    </message>
    <message>
        <source>Which emulators can be used</source>
        <translation type="unfinished">Quais emuladores podem ser usados</translation>
    </message>
    <message>
        <source>While a game runs, nothing interrupts it: what happened is told in one line after it. People whom you ignore never cause a sound or a message.</source>
        <translation type="unfinished">Durante uma partida nada a interrompe: o que aconteceu é contado em uma linha depois. Pessoas que você ignora nunca causam som nem mensagem.</translation>
    </message>
    <message>
        <source>Who is different</source>
        <translation type="unfinished">Quem está diferente</translation>
    </message>
    <message>
        <source>Who speaks Kaillera</source>
        <translation type="unfinished">Quem fala Kaillera</translation>
    </message>
    <message>
        <source>Whoever built this program has not told it where its releases are. Then nobody is asked. Look where you got it from.</source>
        <translation type="unfinished">Quem compilou este programa não informou a ele onde ficam as versões. Então ninguém é consultado. Veja no lugar de onde você o baixou.</translation>
    </message>
    <message>
        <source>Why LAN, even over the internet</source>
        <translation type="unfinished">Por que LAN, mesmo pela internet</translation>
    </message>
    <message>
        <source>Why a cable helps</source>
        <translation type="unfinished">Por que um cabo ajuda</translation>
    </message>
    <message>
        <source>Wi-Fi shares the air with everybody around. Its ping is fine most of the time, and some packets come 20 to 100 ms late. A game needs every one of 60 packets a second, so the late ones count.</source>
        <translation type="unfinished">O Wi-Fi divide o ar com todos em volta. O ping é bom na maior parte do tempo, e alguns pacotes chegam de 20 a 100 ms atrasados. Uma partida precisa de cada um dos 60 pacotes por segundo, então os atrasados contam.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished">Windows</translation>
    </message>
    <message>
        <source>With a friend it is shorter: paste the friend’s link or address under Join a friend.</source>
        <translation type="unfinished">Com um amigo é mais curto: cole o link ou o endereço dele em Jogar com um amigo.</translation>
    </message>
    <message>
        <source>With {ping} ms of ping, each connection type means:</source>
        <translation type="unfinished">Com {ping} ms de ping, cada tipo de conexão significa:</translation>
    </message>
    <message>
        <source>You can be told when somebody joins your room, when a game starts, when your name is in the chat, when a friend comes, and when a game that you asked for opens. Each has its own switch in the settings, and so have sound, task bar and system messages.</source>
        <translation type="unfinished">Você pode ser avisado quando alguém entra na sua sala, quando uma partida começa, quando o seu nome está no chat, quando um amigo chega e quando abre um jogo que você pediu. Cada aviso tem a própria chave nos ajustes, e também o som, a barra de tarefas e as mensagens do sistema.</translation>
    </message>
    <message>
        <source>You read it before it is saved. Look through it once.</source>
        <translation type="unfinished">Você o lê antes de salvar. Dê uma conferida.</translation>
    </message>
    <message>
        <source>Your computer: the frames were there, and the emulator took them late.</source>
        <translation type="unfinished">Seu computador: os frames estavam lá e o emulador os pegou tarde.</translation>
    </message>
    <message>
        <source>Your last session: after a lost connection it stays for a few minutes. Wait a little.</source>
        <translation type="unfinished">Sua última sessão: depois de uma queda ela fica por alguns minutos. Espere um pouco.</translation>
    </message>
    <message>
        <source>Your line: the server and other servers are silent at the same time.</source>
        <translation type="unfinished">Sua conexão: o servidor e outros servidores silenciam ao mesmo tempo.</translation>
    </message>
    <message>
        <source>begin start connect join create lobby room</source>
        <translation type="unfinished">começar iniciar conectar entrar criar lobby sala</translation>
    </message>
    <message>
        <source>bitness x86 x64 dll library</source>
        <translation type="unfinished">bits x86 x64 dll biblioteca 32 64</translation>
    </message>
    <message>
        <source>blocked permission executable denied antivirus</source>
        <translation type="unfinished">bloqueado permissão executável negado antivírus</translation>
    </message>
    <message>
        <source>charset encoding shift-jis korean cyrillic chat text</source>
        <translation type="unfinished">codificação charset shift-jis coreano cirílico chat texto acentos</translation>
    </message>
    <message>
        <source>connection type excellent good average low bad</source>
        <translation type="unfinished">tipo de conexão excellent good average low bad</translation>
    </message>
    <message>
        <source>delay slow controls latency ping frames</source>
        <translation type="unfinished">delay atraso lento controles latência ping frames</translation>
    </message>
    <message>
        <source>desync desynch out of sync different rom</source>
        <translation type="unfinished">desync dessincronização dessincronizado diferente rom</translation>
    </message>
    <message>
        <source>diagnostics check test</source>
        <translation type="unfinished">diagnóstico verificar teste</translation>
    </message>
    <message>
        <source>emulator bytes cheats saves black screen mame project64 1964</source>
        <translation type="unfinished">emulador bytes trapaças cheats saves tela preta mame project64 1964</translation>
    </message>
    <message>
        <source>emulator mame snes9x project64 fbneo wine linux</source>
        <translation type="unfinished">emulador mame snes9x project64 fbneo wine linux</translation>
    </message>
    <message>
        <source>emulinker dedicated server run</source>
        <translation type="unfinished">emulinker servidor dedicado</translation>
    </message>
    <message>
        <source>firewall vpn proxy blocked port company school hotel</source>
        <translation type="unfinished">firewall vpn proxy bloqueado porta empresa escola hotel</translation>
    </message>
    <message>
        <source>frames ping recommended fixed same helper jitter</source>
        <translation type="unfinished">frames ping recomendado fixo igual assistente jitter</translation>
    </message>
    <message>
        <source>host server own open lan</source>
        <translation type="unfinished">hospedar host servidor próprio abrir lan</translation>
    </message>
    <message>
        <source>kicked refused banned denied disconnected full</source>
        <translation type="unfinished">expulso recusado banido negado desconectado cheio kick ban</translation>
    </message>
    <message>
        <source>mame arcade set split merged parent zip full</source>
        <translation type="unfinished">mame arcade set split merged parent zip completo</translation>
    </message>
    <message>
        <source>master list publish register announce public</source>
        <translation type="unfinished">lista mestre publicar registrar anunciar pública</translation>
    </message>
    <message>
        <source>name nick</source>
        <translation type="unfinished">nome nick apelido</translation>
    </message>
    <message>
        <source>netplay menu kaillera not connected called</source>
        <translation type="unfinished">netplay menu kaillera não conecta chamou</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">não</translation>
    </message>
    <message>
        <source>no servers list nothing found master</source>
        <translation type="unfinished">nenhum servidor lista nada vazia encontrado</translation>
    </message>
    <message>
        <source>own client only</source>
        <translation type="unfinished">só cliente próprio</translation>
    </message>
    <message>
        <source>p2p direct friend invite</source>
        <translation type="unfinished">p2p direto amigo convidar convite</translation>
    </message>
    <message>
        <source>port forwarding router nat 27888 udp tcp upnp outside</source>
        <translation type="unfinished">abrir portas redirecionamento roteador nat 27888 udp tcp upnp fora</translation>
    </message>
    <message>
        <source>report bug save log private</source>
        <translation type="unfinished">relatório bug erro salvar registro log privado</translation>
    </message>
    <message>
        <source>rom crc sha checksum compare same other file header</source>
        <translation type="unfinished">rom crc sha soma verificação comparar igual outro arquivo cabeçalho</translation>
    </message>
    <message>
        <source>sound flash tray notify alert</source>
        <translation type="unfinished">som piscar bandeja aviso notificação alerta</translation>
    </message>
    <message>
        <source>sram save memory card cheats state</source>
        <translation type="unfinished">sram save memória cartão trapaças cheats estado</translation>
    </message>
    <message>
        <source>stall freeze waiting stutter lagstat</source>
        <translation type="unfinished">travada travando congela espera engasgo lagstat</translation>
    </message>
    <message>
        <source>start crash exit code closed window missing dll</source>
        <translation type="unfinished">início crash fecha código de saída janela falta dll</translation>
    </message>
    <message>
        <source>stream privacy hide address ip</source>
        <translation type="unfinished">stream privacidade esconder endereço ip</translation>
    </message>
    <message>
        <source>through Wine</source>
        <translation type="unfinished">pelo Wine</translation>
    </message>
    <message>
        <source>update upgrade new version release check</source>
        <translation type="unfinished">atualizar atualização nova versão lançamento buscar update upgrade</translation>
    </message>
    <message>
        <source>use the other edition of the emulator, if its maker offers one.</source>
        <translation type="unfinished">use a outra edição do emulador, se o autor oferece uma.</translation>
    </message>
    <message>
        <source>wifi wireless wlan cable jitter</source>
        <translation type="unfinished">wifi sem fio wlan cabo jitter</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">sim</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished">{ms} ms</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n} frames</translation>
    </message>
    <message>
        <source>– not tested: it could not be tried. That is neither good nor bad.</source>
        <translation type="unfinished">– não testado: não deu para tentar. Não é bom nem ruim.</translation>
    </message>
    <message>
        <source>≠ other file: the name is the same, the contents are not.</source>
        <translation type="unfinished">≠ outro arquivo: o nome é o mesmo, o conteúdo não.</translation>
    </message>
    <message>
        <source>≠ set: an arcade set of another kind.</source>
        <translation type="unfinished">≠ set: um set de arcade de outro tipo.</translation>
    </message>
    <message>
        <source>✓ fine: it was tried and works.</source>
        <translation type="unfinished">✓ tudo bem: foi tentado e funciona.</translation>
    </message>
    <message>
        <source>✓ same: the same file, sure.</source>
        <translation type="unfinished">✓ a mesma: o mesmo arquivo, com certeza.</translation>
    </message>
    <message>
        <source>✕ failed: it was tried and does not work.</source>
        <translation type="unfinished">✕ falhou: foi tentado e não funciona.</translation>
    </message>
    <message>
        <source>✕ not found: nothing with that name is in your folders.</source>
        <translation type="unfinished">✕ não achada: não há nada com esse nome nas suas pastas.</translation>
    </message>
</context>
<context>
    <name>installing</name>
    <message>
        <source>An AppImage loads nothing that lies beside it.</source>
        <translation type="unfinished">Um AppImage não carrega nada do que está ao lado dele.</translation>
    </message>
    <message>
        <source>An emulator that runs now notices it at its next start. Others in the same folder use the same library.</source>
        <translation type="unfinished">Um emulador que está aberto nota isso quando iniciar de novo. Outros na mesma pasta usam a mesma biblioteca.</translation>
    </message>
    <message>
        <source>Back in its place: {path}, from {name}</source>
        <translation type="unfinished">De volta ao lugar: {path}, a partir de {name}</translation>
    </message>
    <message>
        <source>Choose the emulator’s program</source>
        <translation type="unfinished">Escolha o programa do emulador</translation>
    </message>
    <message>
        <source>Choose the file that starts the emulator.</source>
        <translation type="unfinished">Escolha o arquivo que inicia o emulador.</translation>
    </message>
    <message>
        <source>Choose the program that it starts.</source>
        <translation type="unfinished">Escolha o programa que ele inicia.</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation type="unfinished">Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Copy the right library by hand, as docs/emulators.md says.</source>
        <translation type="unfinished">Copie a biblioteca certa à mão, como diz docs/emulators.md.</translation>
    </message>
    <message>
        <source>In place of another version: {path}</source>
        <translation type="unfinished">No lugar de outra versão: {path}</translation>
    </message>
    <message>
        <source>In place of: {path}</source>
        <translation type="unfinished">No lugar de: {path}</translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished">Instalar</translation>
    </message>
    <message>
        <source>Install the Kaillera library into {program}?</source>
        <translation type="unfinished">Instalar a biblioteca Kaillera em {program}?</translation>
    </message>
    <message>
        <source>Kaillera library: another one. It does not call this program.</source>
        <translation type="unfinished">Biblioteca Kaillera: outra. Ela não chama este programa.</translation>
    </message>
    <message>
        <source>Kaillera library: none beside it.</source>
        <translation type="unfinished">Biblioteca Kaillera: nenhuma ao lado.</translation>
    </message>
    <message>
        <source>Kaillera library: ours, but not as this version has it.</source>
        <translation type="unfinished">Biblioteca Kaillera: a nossa, mas não como esta versão a tem.</translation>
    </message>
    <message>
        <source>Left as it is, for it is not ours: {path}</source>
        <translation type="unfinished">Fica como está, porque não é a nossa: {path}</translation>
    </message>
    <message>
        <source>Move it away first.</source>
        <translation type="unfinished">Tire-o do lugar primeiro.</translation>
    </message>
    <message>
        <source>Move the emulator to a folder of your own, not Program Files, and try again.</source>
        <translation type="unfinished">Mova o emulador para uma pasta sua, não em “Arquivos de Programas”, e tente de novo.</translation>
    </message>
    <message>
        <source>New file: {path}</source>
        <translation type="unfinished">Arquivo novo: {path}</translation>
    </message>
    <message>
        <source>No Linux emulator is known to load one by itself: look into its documentation.</source>
        <translation type="unfinished">Não se conhece nenhum emulador para Linux que carregue uma sozinho: veja a documentação dele.</translation>
    </message>
    <message>
        <source>No library of ours is there.</source>
        <translation type="unfinished">Não há nenhuma biblioteca nossa lá.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room there, and try again.</source>
        <translation type="unfinished">Nada foi alterado. Libere espaço lá e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was changed. The system says: {detail}.</source>
        <translation type="unfinished">Nada foi alterado. O sistema diz: {detail}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation type="unfinished">Nada foi alterado. Tente de novo.</translation>
    </message>
    <message>
        <source>Remove the one that the emulator does not use.</source>
        <translation type="unfinished">Remova a que o emulador não usa.</translation>
    </message>
    <message>
        <source>Somebody has replaced ours since. It was left as it is.</source>
        <translation type="unfinished">Alguém trocou a nossa desde então. Ficou como está.</translation>
    </message>
    <message>
        <source>Something was changed in that folder meanwhile.</source>
        <translation type="unfinished">Enquanto isso, algo mudou nessa pasta.</translation>
    </message>
    <message>
        <source>Take a complete package, or run make library in a clone.</source>
        <translation type="unfinished">Pegue um pacote completo, ou execute “make library” em um clone.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Remover</translation>
    </message>
    <message>
        <source>Take the Kaillera library away from {program}?</source>
        <translation type="unfinished">Remover a biblioteca Kaillera de {program}?</translation>
    </message>
    <message>
        <source>Taken away: {path}</source>
        <translation type="unfinished">Removida: {path}</translation>
    </message>
    <message>
        <source>The Kaillera library was installed into {program}.</source>
        <translation type="unfinished">A biblioteca Kaillera foi instalada em {program}.</translation>
    </message>
    <message>
        <source>The Kaillera library was taken away from {program}.</source>
        <translation type="unfinished">A biblioteca Kaillera foi removida de {program}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished">O disco está cheio.</translation>
    </message>
    <message>
        <source>The emulator runs and holds its library.</source>
        <translation type="unfinished">O emulador está aberto e segura a biblioteca dele.</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation type="unfinished">Não deu para gravar a biblioteca.</translation>
    </message>
    <message>
        <source>The library there is not ours: {detail}.</source>
        <translation type="unfinished">A biblioteca que está lá não é a nossa: {detail}.</translation>
    </message>
    <message>
        <source>The one that was there is kept as {name}.</source>
        <translation type="unfinished">A que estava lá fica guardada como {name}.</translation>
    </message>
    <message>
        <source>The system says: {detail}.</source>
        <translation type="unfinished">O sistema diz: {detail}.</translation>
    </message>
    <message>
        <source>There is no library for 32-bit Linux programs.</source>
        <translation type="unfinished">Não há biblioteca para programas de Linux de 32 bits.</translation>
    </message>
    <message>
        <source>There is no library for programs of the Mac.</source>
        <translation type="unfinished">Não há biblioteca para programas de Mac.</translation>
    </message>
    <message>
        <source>There is nothing to take away.</source>
        <translation type="unfinished">Não há nada para remover.</translation>
    </message>
    <message>
        <source>This copy of the client has no libraries.</source>
        <translation type="unfinished">Esta cópia do cliente não tem bibliotecas.</translation>
    </message>
    <message>
        <source>Turn on netplay in its menu: it comes to this window.</source>
        <translation type="unfinished">Ative o netplay no menu dele: ele vem para esta janela.</translation>
    </message>
    <message>
        <source>Two libraries there have the same name: {detail}.</source>
        <translation type="unfinished">Duas bibliotecas lá têm o mesmo nome: {detail}.</translation>
    </message>
    <message>
        <source>Use an edition of the emulator for Windows, or for 64-bit Linux on a PC.</source>
        <translation type="unfinished">Use uma edição do emulador para Windows, ou para Linux de 64 bits em um PC.</translation>
    </message>
    <message>
        <source>You may not write to the emulator’s folder.</source>
        <translation type="unfinished">Você não tem permissão para gravar na pasta do emulador.</translation>
    </message>
    <message>
        <source>{detail} is no file that can be read.</source>
        <translation type="unfinished">{detail} não é um arquivo que dá para ler.</translation>
    </message>
    <message>
        <source>{program} cannot be read.</source>
        <translation type="unfinished">Não dá para ler {program}.</translation>
    </message>
    <message>
        <source>{program} does not say whether it runs with 32 or 64 bits.</source>
        <translation type="unfinished">{program} não diz se roda com 32 ou 64 bits.</translation>
    </message>
    <message>
        <source>{program} has this program’s Kaillera library already.</source>
        <translation type="unfinished">{program} já tem a biblioteca Kaillera deste programa.</translation>
    </message>
    <message>
        <source>{program} is a script that starts another program.</source>
        <translation type="unfinished">{program} é um script que inicia outro programa.</translation>
    </message>
    <message>
        <source>{program} is built for another kind of processor.</source>
        <translation type="unfinished">{program} foi feito para outro tipo de processador.</translation>
    </message>
    <message>
        <source>{program} is no program.</source>
        <translation type="unfinished">{program} não é um programa.</translation>
    </message>
    <message>
        <source>✓ Kaillera library: ours is installed.</source>
        <translation type="unfinished">✓ Biblioteca Kaillera: a nossa está instalada.</translation>
    </message>
    <message>
        <source>✕ Kaillera library: {b}-bit beside a {a}-bit emulator. It cannot load.</source>
        <translation type="unfinished">✕ Biblioteca Kaillera: de {b} bits ao lado de um emulador de {a} bits. Não dá para carregar.</translation>
    </message>
</context>
<context>
    <name>invites</name>
    <message>
        <source>1 frame for each 16 ms of your ping there, rounded up</source>
        <translation type="unfinished">1 frame a cada 16 ms do seu ping lá, arredondado para cima</translation>
    </message>
    <message>
        <source>Play “{game}” with {owner}: {link} – other clients: server {server}, room by {owner}, ROM CRC {crc}, connection type {type}</source>
        <translation type="unfinished">Jogue “{game}” com {owner}: {link} – outros clientes: servidor {server}, sala de {owner}, ROM CRC {crc}, tipo de conexão {type}</translation>
    </message>
    <message>
        <source>Play “{game}” with {owner}: {link} – other clients: server {server}, room by {owner}, connection type {type}</source>
        <translation type="unfinished">Jogue “{game}” com {owner}: {link} – outros clientes: servidor {server}, sala de {owner}, tipo de conexão {type}</translation>
    </message>
</context>
<context>
    <name>join</name>
    <message>
        <source>in your emulator&apos;s list</source>
        <translation type="unfinished">na lista do seu emulador</translation>
    </message>
    <message>
        <source>≠ you have another file with this name</source>
        <translation type="unfinished">≠ você tem outro arquivo com este nome</translation>
    </message>
    <message>
        <source>✓ you have a file with this name</source>
        <translation type="unfinished">✓ você tem um arquivo com este nome</translation>
    </message>
    <message>
        <source>✓ you have this file</source>
        <translation type="unfinished">✓ você tem este arquivo</translation>
    </message>
    <message>
        <source>✕ not found in your library</source>
        <translation type="unfinished">✕ não está na sua biblioteca</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>System: {language}</source>
        <translation type="unfinished">Sistema: {language}</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language} (rascunho)</translation>
    </message>
</context>
<context>
    <name>launching</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished">Há aspas sem fechar.</translation>
    </message>
    <message>
        <source>Choose its program if you have one, or play the demo meanwhile.</source>
        <translation type="unfinished">Escolha o programa se você tem um, ou jogue a demo enquanto isso.</translation>
    </message>
    <message>
        <source>It cannot load a library of another kind, so it was not started.</source>
        <translation type="unfinished">Ele não carrega uma biblioteca de outro tipo, então não foi iniciado.</translation>
    </message>
    <message>
        <source>It is not started by itself until your library has the game.</source>
        <translation type="unfinished">Ele não inicia sozinho até a sua biblioteca ter o jogo.</translation>
    </message>
    <message>
        <source>It left no message. Start it by hand once to see more.</source>
        <translation type="unfinished">Não deixou mensagem. Inicie uma vez à mão para ver mais.</translation>
    </message>
    <message>
        <source>It may wait behind another window.</source>
        <translation type="unfinished">Pode estar esperando atrás de outra janela.</translation>
    </message>
    <message>
        <source>Last lines of {emulator}:</source>
        <translation type="unfinished">Últimas linhas de {emulator}:</translation>
    </message>
    <message>
        <source>Last message: “{text}”.</source>
        <translation type="unfinished">Última mensagem: “{text}”.</translation>
    </message>
    <message>
        <source>No emulator with Kaillera found.</source>
        <translation type="unfinished">Nenhum emulador com Kaillera encontrado.</translation>
    </message>
    <message>
        <source>Starting {emulator}… {seconds} s</source>
        <translation type="unfinished">Iniciando {emulator}… {seconds} s</translation>
    </message>
    <message>
        <source>The system does not allow to run {path}.</source>
        <translation type="unfinished">O sistema não permite rodar {path}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation type="unfinished">O sistema diz: {reason}.</translation>
    </message>
    <message>
        <source>The value of {word} cannot be given to a batch file safely.</source>
        <translation type="unfinished">O valor de {word} não pode ser passado com segurança a um arquivo em lotes.</translation>
    </message>
    <message>
        <source>There is no program at {path}.</source>
        <translation type="unfinished">Não há programa em {path}.</translation>
    </message>
    <message>
        <source>This system cannot run {path}.</source>
        <translation type="unfinished">Este sistema não consegue rodar {path}.</translation>
    </message>
    <message>
        <source>Turn on netplay in its menu: look for “Netplay” or “Kaillera”.</source>
        <translation type="unfinished">Ative o netplay no menu dele: procure “Netplay” ou “Kaillera”.</translation>
    </message>
    <message>
        <source>{emulator} closed after {seconds} s (exit code {code}).</source>
        <translation type="unfinished">{emulator} fechou depois de {seconds} s (código de saída {code}).</translation>
    </message>
    <message>
        <source>{emulator} crashed after {seconds} s (signal {code}).</source>
        <translation type="unfinished">{emulator} travou e fechou depois de {seconds} s (sinal {code}).</translation>
    </message>
    <message>
        <source>{emulator} did not open a window within 10 s.</source>
        <translation type="unfinished">{emulator} não abriu uma janela em 10 s.</translation>
    </message>
    <message>
        <source>{emulator} is {a}-bit but the Kaillera library is {b}-bit.</source>
        <translation type="unfinished">{emulator} é de {a} bits, mas a biblioteca Kaillera é de {b} bits.</translation>
    </message>
    <message>
        <source>{emulator} needs the file of {game}, and you have not chosen one.</source>
        <translation type="unfinished">{emulator} precisa do arquivo de {game} e você não escolheu nenhum.</translation>
    </message>
    <message>
        <source>{emulator} runs but has not called the Kaillera library.</source>
        <translation type="unfinished">{emulator} está rodando mas não chamou a biblioteca Kaillera.</translation>
    </message>
    <message>
        <source>{emulator} was not started: its arguments cannot be used.</source>
        <translation type="unfinished">{emulator} não foi iniciado: os argumentos não podem ser usados.</translation>
    </message>
    <message>
        <source>{word} is no placeholder.</source>
        <translation type="unfinished">{word} não é um marcador.</translation>
    </message>
    <message>
        <source>{word} is no placeholder. There are: {known}.</source>
        <translation type="unfinished">{word} não é um marcador. Existem: {known}.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 file could not be read</source>
        <translation type="unfinished">1 arquivo não pôde ser lido</translation>
    </message>
    <message>
        <source>1 file seen; known endings: {list}.</source>
        <translation type="unfinished">1 arquivo visto; extensões conhecidas: {list}.</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation type="unfinished">1 pasta</translation>
    </message>
    <message>
        <source>1 game</source>
        <translation type="unfinished">1 jogo</translation>
    </message>
    <message>
        <source>? not in any database</source>
        <translation type="unfinished">? em nenhum banco</translation>
    </message>
    <message>
        <source>A game runs; the scan goes on after it.</source>
        <translation type="unfinished">Há uma partida em andamento; a busca continua depois.</translation>
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
        <translation type="unfinished">Escolha uma pasta; os arquivos só são lidos, nunca enviados.</translation>
    </message>
    <message>
        <source>DAT file of a database</source>
        <translation type="unfinished">Arquivo DAT de um banco de dados</translation>
    </message>
    <message>
        <source>DAT files (*.dat *.xml);;All files (*)</source>
        <translation type="unfinished">Arquivos DAT (*.dat *.xml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Arquivo</translation>
    </message>
    <message>
        <source>File for {game}</source>
        <translation type="unfinished">Arquivo para {game}</translation>
    </message>
    <message>
        <source>Folder with games</source>
        <translation type="unfinished">Pasta com jogos</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">Jogo</translation>
    </message>
    <message>
        <source>Games ({endings});;All files (*)</source>
        <translation type="unfinished">Jogos ({endings});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Its ending is not known, or it cannot be read.</source>
        <translation type="unfinished">A extensão não é conhecida, ou ele não pode ser lido.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>Known dump</source>
        <translation type="unfinished">Dump conhecido</translation>
    </message>
    <message>
        <source>Looking for files: {n} so far</source>
        <translation type="unfinished">Procurando arquivos: {n} até agora</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation type="unfinished">Procurando arquivos…</translation>
    </message>
    <message>
        <source>No game is known yet.</source>
        <translation type="unfinished">Nenhum jogo é conhecido ainda.</translation>
    </message>
    <message>
        <source>No games recognised in {folder}.</source>
        <translation type="unfinished">Nenhum jogo reconhecido em {folder}.</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation type="unfinished">Lendo a biblioteca…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Tamanho</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">Sistema</translation>
    </message>
    <message>
        <source>The folders could not be read.</source>
        <translation type="unfinished">Não deu para ler as pastas.</translation>
    </message>
    <message>
        <source>The scan was stopped. What was found is kept.</source>
        <translation type="unfinished">A busca foi parada. O que foi encontrado fica.</translation>
    </message>
    <message>
        <source>This holds until you close the program.</source>
        <translation type="unfinished">Isto vale até você fechar o programa.</translation>
    </message>
    <message>
        <source>Where are your games?</source>
        <translation type="unfinished">Onde estão os seus jogos?</translation>
    </message>
    <message>
        <source>Your folders have not been read to the end.</source>
        <translation type="unfinished">As suas pastas não foram lidas até o fim.</translation>
    </message>
    <message>
        <source>arcade set, in no database</source>
        <translation type="unfinished">set de arcade, em nenhum banco de dados</translation>
    </message>
    <message>
        <source>comes with this program</source>
        <translation type="unfinished">vem com este programa</translation>
    </message>
    <message>
        <source>database: 1 game</source>
        <translation type="unfinished">banco de dados: 1 jogo</translation>
    </message>
    <message>
        <source>database: {n} games</source>
        <translation type="unfinished">banco de dados: {n} jogos</translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished">arquivo</translation>
    </message>
    <message>
        <source>files are missing</source>
        <translation type="unfinished">faltam arquivos</translation>
    </message>
    <message>
        <source>full, non-merged</source>
        <translation type="unfinished">full non-merged</translation>
    </message>
    <message>
        <source>in an archive</source>
        <translation type="unfinished">compactado</translation>
    </message>
    <message>
        <source>in its list</source>
        <translation type="unfinished">na lista dele</translation>
    </message>
    <message>
        <source>needs no file</source>
        <translation type="unfinished">não precisa de arquivo</translation>
    </message>
    <message>
        <source>no database: {reason}</source>
        <translation type="unfinished">não é banco de dados: {reason}</translation>
    </message>
    <message>
        <source>split – parent `{parent}` found</source>
        <translation type="unfinished">split com parent `{parent}`</translation>
    </message>
    <message>
        <source>split – parent missing</source>
        <translation type="unfinished">split: falta o parent</translation>
    </message>
    <message>
        <source>the emulator&apos;s own</source>
        <translation type="unfinished">do emulador</translation>
    </message>
    <message>
        <source>your {n} folders</source>
        <translation type="unfinished">suas {n} pastas</translation>
    </message>
    <message>
        <source>{file} is no game that can be recognised.</source>
        <translation type="unfinished">{file} não é um jogo que possa ser reconhecido.</translation>
    </message>
    <message>
        <source>{games} in {folders}</source>
        <translation type="unfinished">{games} em {folders}</translation>
    </message>
    <message>
        <source>{game} is played with {file} from now on.</source>
        <translation type="unfinished">{game} é jogado com {file} a partir de agora.</translation>
    </message>
    <message>
        <source>{n} files could not be read</source>
        <translation type="unfinished">{n} arquivos não puderam ser lidos</translation>
    </message>
    <message>
        <source>{n} files seen; known endings: {list}.</source>
        <translation type="unfinished">{n} arquivos vistos; extensões conhecidas: {list}.</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation type="unfinished">{n} pastas</translation>
    </message>
    <message>
        <source>{n} games</source>
        <translation type="unfinished">{n} jogos</translation>
    </message>
    <message>
        <source>{n} of {total} files: {file}</source>
        <translation type="unfinished">{n} de {total} arquivos: {file}</translation>
    </message>
    <message>
        <source>✓ known good dump</source>
        <translation type="unfinished">✓ dump bom</translation>
    </message>
</context>
<context>
    <name>lobby</name>
    <message>
        <source>About this game in the emulator</source>
        <translation type="unfinished">Sobre este jogo no emulador</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">Administração</translation>
    </message>
    <message>
        <source>An operator has muted you here.</source>
        <translation type="unfinished">Um operador silenciou você aqui.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished">Copiar nome</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished">Amigo</translation>
    </message>
    <message>
        <source>Get told when it ends?</source>
        <translation type="unfinished">Quer um aviso quando ela acabar?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished">Ignorar</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">Convidar</translation>
    </message>
    <message>
        <source>Its room waits for players in the lobby.</source>
        <translation type="unfinished">A sala espera jogadores no lobby.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">Entrar</translation>
    </message>
    <message>
        <source>No game matches.</source>
        <translation type="unfinished">Nenhuma partida corresponde.</translation>
    </message>
    <message>
        <source>No longer a friend</source>
        <translation type="unfinished">Tirar dos amigos</translation>
    </message>
    <message>
        <source>Nobody has opened a game yet.</source>
        <translation type="unfinished">Ninguém abriu uma partida ainda.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished">Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>One game is hidden by your search.</source>
        <translation type="unfinished">A sua busca esconde uma partida.</translation>
    </message>
    <message>
        <source>Open one – others see it at once.</source>
        <translation type="unfinished">Abra uma; os outros veem na hora.</translation>
    </message>
    <message>
        <source>Private message</source>
        <translation type="unfinished">Mensagem privada</translation>
    </message>
    <message>
        <source>Show messages again</source>
        <translation type="unfinished">Mostrar mensagens de novo</translation>
    </message>
    <message>
        <source>Slow mode: {s} s</source>
        <translation type="unfinished">Modo lento: {s} s</translation>
    </message>
    <message>
        <source>Slow mode: {s} s · {n} lines wait</source>
        <translation type="unfinished">Modo lento: {s} s · {n} linhas esperam</translation>
    </message>
    <message>
        <source>Slow mode: {s} s · “{line}” waits</source>
        <translation type="unfinished">Modo lento: {s} s · “{line}” espera</translation>
    </message>
    <message>
        <source>This command is too long.</source>
        <translation type="unfinished">Este comando é longo demais.</translation>
    </message>
    <message>
        <source>This game</source>
        <translation type="unfinished">Este jogo</translation>
    </message>
    <message>
        <source>This server does not allow {game}.</source>
        <translation type="unfinished">Este servidor não permite {game}.</translation>
    </message>
    <message>
        <source>This server needs two players.</source>
        <translation type="unfinished">Este servidor precisa de dois jogadores.</translation>
    </message>
    <message>
        <source>This server takes {most} characters at most. Your text is kept.</source>
        <translation type="unfinished">Este servidor aceita no máximo {most} caracteres. O seu texto fica guardado.</translation>
    </message>
    <message>
        <source>This server uses {enc}; “{ch}” cannot be sent.</source>
        <translation type="unfinished">Este servidor usa {enc}; “{ch}” não pode ser enviado.</translation>
    </message>
    <message>
        <source>This server wants {s} s between messages. Your text is kept.</source>
        <translation type="unfinished">Este servidor pede {s} s entre mensagens. O seu texto fica guardado.</translation>
    </message>
    <message>
        <source>To try alone:</source>
        <translation type="unfinished">Para testar sem mais ninguém:</translation>
    </message>
    <message>
        <source>Too fast.</source>
        <translation type="unfinished">Rápido demais.</translation>
    </message>
    <message>
        <source>You can join it in the lobby.</source>
        <translation type="unfinished">Você pode entrar nela pelo lobby.</translation>
    </message>
    <message>
        <source>You get told as soon as it happens, while you are on this server.</source>
        <translation type="unfinished">Você é avisado assim que acontecer, enquanto estiver neste servidor.</translation>
    </message>
    <message>
        <source>Your rank is not known here; the server decides.</source>
        <translation type="unfinished">O seu nível não é conhecido aqui; o servidor decide.</translation>
    </message>
    <message>
        <source>Your text was not sent.</source>
        <translation type="unfinished">O seu texto não foi enviado.</translation>
    </message>
    <message>
        <source>{game} has ended.</source>
        <translation type="unfinished">{game} acabou.</translation>
    </message>
    <message>
        <source>{game} is running.</source>
        <translation type="unfinished">{game} está em andamento.</translation>
    </message>
    <message>
        <source>{host} has opened {game}.</source>
        <translation type="unfinished">{host} abriu {game}.</translation>
    </message>
    <message>
        <source>{name} came.</source>
        <translation type="unfinished">{name} chegou.</translation>
    </message>
    <message>
        <source>{name} left.</source>
        <translation type="unfinished">{name} saiu.</translation>
    </message>
    <message>
        <source>{name} opened “{game}”.</source>
        <translation type="unfinished">{name} abriu “{game}”.</translation>
    </message>
    <message>
        <source>{name}: do you want to play {game}?</source>
        <translation type="unfinished">{name}: quer jogar {game}?</translation>
    </message>
    <message>
        <source>{n} games are hidden by your search.</source>
        <translation type="unfinished">A sua busca esconde {n} partidas.</translation>
    </message>
    <message>
        <source>… and {n} more came, went or opened games.</source>
        <translation type="unfinished">… e mais {n} chegaram, saíram ou abriram partidas.</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>1 game that you waited for</source>
        <translation type="unfinished">1 partida que você esperava</translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation type="unfinished">1 convite</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished">1 mensagem</translation>
    </message>
    <message>
        <source>1 player joined your room</source>
        <translation type="unfinished">1 jogador entrou na sua sala</translation>
    </message>
    <message>
        <source>1 start</source>
        <translation type="unfinished">1 início</translation>
    </message>
    <message>
        <source>1 time a friend came or opened a game</source>
        <translation type="unfinished">1 vez um amigo chegou ou abriu uma partida</translation>
    </message>
    <message>
        <source>Kaillera client</source>
        <translation type="unfinished">Cliente Kaillera</translation>
    </message>
    <message>
        <source>The game starts.</source>
        <translation type="unfinished">A partida começa.</translation>
    </message>
    <message>
        <source>While you played: {list}.</source>
        <translation type="unfinished">Enquanto você jogava: {list}.</translation>
    </message>
    <message>
        <source>{name} has joined your room.</source>
        <translation type="unfinished">{name} entrou na sua sala.</translation>
    </message>
    <message>
        <source>{n} games that you waited for</source>
        <translation type="unfinished">{n} partidas que você esperava</translation>
    </message>
    <message>
        <source>{n} invitations</source>
        <translation type="unfinished">{n} convites</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation type="unfinished">{n} mensagens</translation>
    </message>
    <message>
        <source>{n} players joined your room</source>
        <translation type="unfinished">{n} jogadores entraram na sua sala</translation>
    </message>
    <message>
        <source>{n} starts</source>
        <translation type="unfinished">{n} inícios</translation>
    </message>
    <message>
        <source>{n} times a friend came or opened a game</source>
        <translation type="unfinished">{n} vezes um amigo chegou ou abriu uma partida</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Checks of the Kaillera client</source>
        <translation type="unfinished">Verificações do cliente Kaillera</translation>
    </message>
    <message>
        <source>Copied, with private data replaced.</source>
        <translation type="unfinished">Copiado, com os dados privados substituídos.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished">Copiado.</translation>
    </message>
    <message>
        <source>It could not be saved there: {reason}. Try another place.</source>
        <translation type="unfinished">Não deu para salvar lá: {reason}. Tente outro lugar.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Salvar o relatório</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">Salvo como {file}.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished">Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished">Escrevendo o relatório…</translation>
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
        <translation type="unfinished">Os outros leem: “{line}”. Nada mais é enviado.</translation>
    </message>
    <message>
        <source>Others read: “{line}”. Nothing else is sent. Whoever comes is told once by itself.</source>
        <translation type="unfinished">Os outros leem: “{line}”. Nada mais é enviado. Quem chegar fica sabendo uma vez, automaticamente.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished">em uso</translation>
    </message>
    <message>
        <source>same as {names}</source>
        <translation type="unfinished">igual a {names}</translation>
    </message>
</context>
<context>
    <name>roms</name>
    <message>
        <source>1 game is open, but you do not have it in your library.</source>
        <translation type="unfinished">Há 1 partida aberta, mas você não a tem na biblioteca.</translation>
    </message>
    <message>
        <source>Before, {{name}} told another one; the newest counts.</source>
        <translation type="unfinished">Antes, {{name}} informou outra; vale a mais recente.</translation>
    </message>
    <message>
        <source>Choose the one to play; then it can be compared.</source>
        <translation type="unfinished">Escolha a que vai ser jogada; aí dá para comparar.</translation>
    </message>
    <message>
        <source>It finds the file itself. To compare yours with the others&apos;, choose the file here too.</source>
        <translation type="unfinished">Ele encontra o arquivo sozinho. Para comparar o seu com o dos outros, escolha o arquivo aqui também.</translation>
    </message>
    <message>
        <source>It is compared as soon as somebody comes.</source>
        <translation type="unfinished">É comparada assim que alguém chegar.</translation>
    </message>
    <message>
        <source>No folder with games is chosen yet.</source>
        <translation type="unfinished">Nenhuma pasta com jogos foi escolhida ainda.</translation>
    </message>
    <message>
        <source>Nothing with that name is in your folder (1 file).</source>
        <translation type="unfinished">Não há nada com esse nome na sua pasta (1 arquivo).</translation>
    </message>
    <message>
        <source>Nothing with that name is in your folder ({files} files).</source>
        <translation type="unfinished">Não há nada com esse nome na sua pasta ({files} arquivos).</translation>
    </message>
    <message>
        <source>Nothing with that name is in your {folders} folders (1 file).</source>
        <translation type="unfinished">Não há nada com esse nome nas suas {folders} pastas (1 arquivo).</translation>
    </message>
    <message>
        <source>Nothing with that name is in your {folders} folders ({files} files).</source>
        <translation type="unfinished">Não há nada com esse nome nas suas {folders} pastas ({files} arquivos).</translation>
    </message>
    <message>
        <source>ROMs are compared as soon as it is.</source>
        <translation type="unfinished">As ROMs são comparadas assim que ela for lida.</translation>
    </message>
    <message>
        <source>Same file (CRC {crc}).</source>
        <translation type="unfinished">O mesmo arquivo (CRC {crc}).</translation>
    </message>
    <message>
        <source>So there is nothing to compare.</source>
        <translation type="unfinished">Então não há nada para comparar.</translation>
    </message>
    <message>
        <source>Started with different ROMs: {name} has CRC {theirs}, you have CRC {yours}.</source>
        <translation type="unfinished">Começou com ROMs diferentes: {name} tem CRC {theirs}, você tem CRC {yours}.</translation>
    </message>
    <message>
        <source>The file of {name} is not checked.</source>
        <translation type="unfinished">O arquivo de {name} não está verificado.</translation>
    </message>
    <message>
        <source>The game starts although {name} has a different ROM.</source>
        <translation type="unfinished">A partida começa embora {name} tenha outra ROM.</translation>
    </message>
    <message>
        <source>This MAME set is not complete.</source>
        <translation type="unfinished">Este set de MAME não está completo.</translation>
    </message>
    <message>
        <source>This MAME set is split and the parent {parent} is missing.</source>
        <translation type="unfinished">Este set de MAME é split e falta o parent {parent}.</translation>
    </message>
    <message>
        <source>This game needs no ROM.</source>
        <translation type="unfinished">Este jogo não precisa de ROM.</translation>
    </message>
    <message>
        <source>Told in the chat: {names}.</source>
        <translation type="unfinished">Dito no chat: {names}.</translation>
    </message>
    <message>
        <source>Use a full, non-merged set for {emulator}.</source>
        <translation type="unfinished">Use um set completo, non-merged, para {emulator}.</translation>
    </message>
    <message>
        <source>Use a full, non-merged set.</source>
        <translation type="unfinished">Use um set completo, non-merged.</translation>
    </message>
    <message>
        <source>You do not have {game}.</source>
        <translation type="unfinished">Você não tem {game}.</translation>
    </message>
    <message>
        <source>You have this file (CRC {crc}).</source>
        <translation type="unfinished">Você tem este arquivo (CRC {crc}).</translation>
    </message>
    <message>
        <source>You have {n} different files of {game}.</source>
        <translation type="unfinished">Você tem {n} arquivos diferentes de {game}.</translation>
    </message>
    <message>
        <source>Your emulator has {game} in its list.</source>
        <translation type="unfinished">O seu emulador tem {game} na lista dele.</translation>
    </message>
    <message>
        <source>Your library is not read yet.</source>
        <translation type="unfinished">A sua biblioteca ainda não foi lida.</translation>
    </message>
    <message>
        <source>Yours: {line}</source>
        <translation type="unfinished">A sua: {line}</translation>
    </message>
    <message>
        <source>Yours: {yours}. Theirs: {theirs}. Full, split and merged sets have different files; agree on one.</source>
        <translation type="unfinished">Seu: {yours}. Deles: {theirs}. Sets completos, split e merged têm arquivos diferentes; combinem um.</translation>
    </message>
    <message>
        <source>Yours: {yours}. Theirs: {theirs}. Starting would desync at once.</source>
        <translation type="unfinished">A sua: {yours}. A dele: {theirs}. Começar assim daria desync na hora.</translation>
    </message>
    <message>
        <source>{name} has a different file with the same name.</source>
        <translation type="unfinished">{name} tem outro arquivo com o mesmo nome.</translation>
    </message>
    <message>
        <source>{name} has a different set with the same name.</source>
        <translation type="unfinished">{name} tem outro set com o mesmo nome.</translation>
    </message>
    <message>
        <source>{name} uses another client that cannot be checked automatically, or has told no ROM. Compare this in chat: {line}.</source>
        <translation type="unfinished">{name} usa outro cliente, que não pode ser verificado automaticamente, ou não informou nenhuma ROM. Compare isto no chat: {line}.</translation>
    </message>
    <message>
        <source>{name}: {line}</source>
        <translation type="unfinished">{name}: {line}</translation>
    </message>
    <message>
        <source>{n} games are open, but you have none of them in your library.</source>
        <translation type="unfinished">Há {n} partidas abertas, mas você não tem nenhuma na biblioteca.</translation>
    </message>
    <message>
        <source>{{name}} has a different ROM: CRC {crc}, {size} bytes.</source>
        <translation type="unfinished">{{name}} tem outra ROM: CRC {crc}, {size} bytes.</translation>
    </message>
    <message>
        <source>{{name}} has the same ROM (CRC {crc}).</source>
        <translation type="unfinished">{{name}} tem a mesma ROM (CRC {crc}).</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>A practice, or a server on a computer without a network, is on this computer only. Host a game or join a server.</source>
        <translation type="unfinished">Uma prática, ou um servidor em um computador sem rede, só existe neste computador. Hospede uma partida ou entre em um servidor.</translation>
    </message>
    <message>
        <source>Agree on LAN.</source>
        <translation type="unfinished">Combinem usar LAN.</translation>
    </message>
    <message>
        <source>Agree on one.</source>
        <translation type="unfinished">Combinem um.</translation>
    </message>
    <message>
        <source>Different connection types.</source>
        <translation type="unfinished">Tipos de conexão diferentes.</translation>
    </message>
    <message>
        <source>Different connection types: {list}.</source>
        <translation type="unfinished">Tipos de conexão diferentes: {list}.</translation>
    </message>
    <message>
        <source>Different emulators in the room.</source>
        <translation type="unfinished">Emuladores diferentes na sala.</translation>
    </message>
    <message>
        <source>Different emulators in the room: {list}.</source>
        <translation type="unfinished">Emuladores diferentes na sala: {list}.</translation>
    </message>
    <message>
        <source>Everybody is ready. Go!</source>
        <translation type="unfinished">Todos prontos. Vamos.</translation>
    </message>
    <message>
        <source>Friends cannot join here.</source>
        <translation type="unfinished">Os amigos não podem entrar aqui.</translation>
    </message>
    <message>
        <source>Invitation copied.</source>
        <translation type="unfinished">Convite copiado.</translation>
    </message>
    <message>
        <source>It does not say whose.</source>
        <translation type="unfinished">Ele não diz de quem.</translation>
    </message>
    <message>
        <source>It has this computer&apos;s address in your network; friends elsewhere cannot reach it.</source>
        <translation type="unfinished">Tem o endereço deste computador na sua rede; amigos de outros lugares não conseguem alcançá-lo.</translation>
    </message>
    <message>
        <source>Join another game, or ask the host why.</source>
        <translation type="unfinished">Entre em outra partida ou pergunte o motivo ao host.</translation>
    </message>
    <message>
        <source>Join or create a game first</source>
        <translation type="unfinished">Entre primeiro em uma partida ou crie uma</translation>
    </message>
    <message>
        <source>Only the host can let you back in.</source>
        <translation type="unfinished">Só o host pode deixar você entrar de novo.</translation>
    </message>
    <message>
        <source>Others still play.</source>
        <translation type="unfinished">Outros ainda jogam.</translation>
    </message>
    <message>
        <source>Paste it where your friends read it.</source>
        <translation type="unfinished">Cole onde os amigos leiam.</translation>
    </message>
    <message>
        <source>Players with old clients may lose the connection.</source>
        <translation type="unfinished">Jogadores com clientes antigos podem perder a conexão.</translation>
    </message>
    <message>
        <source>Send the invite, or get told when somebody joins.</source>
        <translation type="unfinished">Mande o convite, ou peça um aviso quando alguém entrar.</translation>
    </message>
    <message>
        <source>Starting… waiting for {m} players to load.</source>
        <translation type="unfinished">Iniciando… esperando {m} jogadores carregarem.</translation>
    </message>
    <message>
        <source>The emulators exchange data in the chat (lines: {n}).</source>
        <translation type="unfinished">Os emuladores trocam dados no chat (linhas: {n}).</translation>
    </message>
    <message>
        <source>The game starts in {emulator}. Go to its window.</source>
        <translation type="unfinished">O jogo começa em {emulator}. Vá para a janela dele.</translation>
    </message>
    <message>
        <source>The game starts.</source>
        <translation type="unfinished">A partida começa.</translation>
    </message>
    <message>
        <source>The game starts. Its window opens now.</source>
        <translation type="unfinished">A partida começa. A janela dela abre agora.</translation>
    </message>
    <message>
        <source>The host removed you from this game before.</source>
        <translation type="unfinished">O host expulsou você desta partida antes.</translation>
    </message>
    <message>
        <source>The next game can start when everybody is out.</source>
        <translation type="unfinished">A próxima partida pode começar quando todos tiverem saído.</translation>
    </message>
    <message>
        <source>The server reports a desync.</source>
        <translation type="unfinished">O servidor avisa um desync.</translation>
    </message>
    <message>
        <source>The server says: a player&apos;s packets come late.</source>
        <translation type="unfinished">O servidor diz: os pacotes de um jogador chegam tarde.</translation>
    </message>
    <message>
        <source>The server says: {who}&apos;s packets come late.</source>
        <translation type="unfinished">O servidor diz: os pacotes de {who} chegam tarde.</translation>
    </message>
    <message>
        <source>This game sends {size} bytes a frame for each player.</source>
        <translation type="unfinished">Este jogo envia {size} bytes por frame e jogador.</translation>
    </message>
    <message>
        <source>This room needs the host&apos;s emulator.</source>
        <translation type="unfinished">Esta sala precisa do emulador do host.</translation>
    </message>
    <message>
        <source>This room needs {wanted}.</source>
        <translation type="unfinished">Esta sala precisa de {wanted}.</translation>
    </message>
    <message>
        <source>Waiting for a second player.</source>
        <translation type="unfinished">Esperando um segundo jogador.</translation>
    </message>
    <message>
        <source>You have {own}.</source>
        <translation type="unfinished">Você tem {own}.</translation>
    </message>
    <message>
        <source>You were removed from the game.</source>
        <translation type="unfinished">Você foi expulso da partida.</translation>
    </message>
    <message>
        <source>You will be told when somebody joins.</source>
        <translation type="unfinished">Você é avisado quando alguém entrar.</translation>
    </message>
    <message>
        <source>slow, frames come late</source>
        <translation type="unfinished">lento, os frames chegam tarde</translation>
    </message>
    <message>
        <source>slow, waiting for {who}</source>
        <translation type="unfinished">lento, esperando {who}</translation>
    </message>
    <message>
        <source>the game in its window stands still</source>
        <translation type="unfinished">o jogo na janela está parado</translation>
    </message>
    <message>
        <source>your emulator</source>
        <translation type="unfinished">seu emulador</translation>
    </message>
    <message>
        <source>{host} removed you from the game.</source>
        <translation type="unfinished">{host} expulsou você da partida.</translation>
    </message>
    <message>
        <source>{name} entered the room.</source>
        <translation type="unfinished">{name} entrou na sala.</translation>
    </message>
    <message>
        <source>{name} has joined your room.</source>
        <translation type="unfinished">{name} entrou na sua sala.</translation>
    </message>
    <message>
        <source>{name} left the game.</source>
        <translation type="unfinished">{name} saiu da partida.</translation>
    </message>
    <message>
        <source>{name} left the room.</source>
        <translation type="unfinished">{name} saiu da sala.</translation>
    </message>
    <message>
        <source>{name} still plays.</source>
        <translation type="unfinished">{name} ainda joga.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>An emulator could not attach.</source>
        <translation type="unfinished">Um emulador não conseguiu se conectar.</translation>
    </message>
    <message>
        <source>Another one is attached already, or it was made for another version of this client.</source>
        <translation type="unfinished">Já há outro conectado, ou ele foi feito para outra versão deste cliente.</translation>
    </message>
    <message>
        <source>Ask the others whether their game opened.</source>
        <translation type="unfinished">Pergunte aos outros se o jogo deles abriu.</translation>
    </message>
    <message>
        <source>Check the connection, then start the game again.</source>
        <translation type="unfinished">Confira a conexão e inicie a partida de novo.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished">Confira como está escrito.</translation>
    </message>
    <message>
        <source>Choose another port or another address.</source>
        <translation type="unfinished">Escolha outra porta ou outro endereço.</translation>
    </message>
    <message>
        <source>Connect again to play on.</source>
        <translation type="unfinished">Conecte-se de novo para continuar jogando.</translation>
    </message>
    <message>
        <source>It closed or broke off. What is known about it is below.</source>
        <translation type="unfinished">Ele fechou ou foi interrompido. O que se sabe está abaixo.</translation>
    </message>
    <message>
        <source>It gave no reason. Try again in a moment.</source>
        <translation type="unfinished">Ele não deu motivo. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Its host left, or the server closed it.</source>
        <translation type="unfinished">O host saiu, ou o servidor a fechou.</translation>
    </message>
    <message>
        <source>Its host left. Join another game or create one.</source>
        <translation type="unfinished">O host saiu. Entre em outra partida ou crie uma.</translation>
    </message>
    <message>
        <source>Its own words are below. Change what it asks for.</source>
        <translation type="unfinished">As palavras dele estão abaixo. Mude o que ele pede.</translation>
    </message>
    <message>
        <source>Join another game, or ask the host why.</source>
        <translation type="unfinished">Entre em outra partida ou pergunte o motivo ao host.</translation>
    </message>
    <message>
        <source>Not everybody got ready in time.</source>
        <translation type="unfinished">Nem todos ficaram prontos a tempo.</translation>
    </message>
    <message>
        <source>Nothing has come from the server for {seconds} seconds.</source>
        <translation type="unfinished">Nada chegou do servidor em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Set up the controllers before you start.</source>
        <translation type="unfinished">Configure os controles antes de iniciar.</translation>
    </message>
    <message>
        <source>Start again, or try another server.</source>
        <translation type="unfinished">Inicie de novo, ou tente outro servidor.</translation>
    </message>
    <message>
        <source>Start the game again.</source>
        <translation type="unfinished">Inicie a partida de novo.</translation>
    </message>
    <message>
        <source>The connection did not come about.</source>
        <translation type="unfinished">A conexão não aconteceu.</translation>
    </message>
    <message>
        <source>The emulator changed its controllers during the game.</source>
        <translation type="unfinished">O emulador mudou os controles durante a partida.</translation>
    </message>
    <message>
        <source>The game did not start.</source>
        <translation type="unfinished">A partida não começou.</translation>
    </message>
    <message>
        <source>The game ended because of the emulator.</source>
        <translation type="unfinished">A partida terminou por causa do emulador.</translation>
    </message>
    <message>
        <source>The game is over because its room was closed.</source>
        <translation type="unfinished">A partida terminou porque a sala foi fechada.</translation>
    </message>
    <message>
        <source>The game is over because the session ended.</source>
        <translation type="unfinished">A partida terminou porque a sessão acabou.</translation>
    </message>
    <message>
        <source>The game is over for you: you were removed.</source>
        <translation type="unfinished">A partida acabou para você: você foi expulso.</translation>
    </message>
    <message>
        <source>The game waits and goes on when it answers. You can also leave.</source>
        <translation type="unfinished">A partida espera e continua quando ele responder. Você também pode sair.</translation>
    </message>
    <message>
        <source>The host or the server did that.</source>
        <translation type="unfinished">Foi o host ou o servidor.</translation>
    </message>
    <message>
        <source>The host removed you from “{game}”.</source>
        <translation type="unfinished">O host expulsou você de “{game}”.</translation>
    </message>
    <message>
        <source>The room “{game}” was closed.</source>
        <translation type="unfinished">A sala “{game}” foi fechada.</translation>
    </message>
    <message>
        <source>The server and this client lost step.</source>
        <translation type="unfinished">O servidor e este cliente perderam o passo.</translation>
    </message>
    <message>
        <source>The server closed it. You can create another one.</source>
        <translation type="unfinished">O servidor a fechou. Você pode criar outra.</translation>
    </message>
    <message>
        <source>The server could not be started here.</source>
        <translation type="unfinished">Não deu para iniciar o servidor aqui.</translation>
    </message>
    <message>
        <source>The server did not answer. Try again in a moment.</source>
        <translation type="unfinished">O servidor não respondeu. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The server did not do what you asked for.</source>
        <translation type="unfinished">O servidor não fez o que você pediu.</translation>
    </message>
    <message>
        <source>The server fell silent; the game was given up.</source>
        <translation type="unfinished">O servidor silenciou; a partida foi abandonada.</translation>
    </message>
    <message>
        <source>The server sent data that does not fit the game.</source>
        <translation type="unfinished">O servidor enviou dados que não combinam com a partida.</translation>
    </message>
    <message>
        <source>The server took you out of the game.</source>
        <translation type="unfinished">O servidor tirou você da partida.</translation>
    </message>
    <message>
        <source>There is no address for this server&apos;s name.</source>
        <translation type="unfinished">Não há endereço para o nome deste servidor.</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation type="unfinished">Isto não é possível no momento.</translation>
    </message>
    <message>
        <source>Too much was lost on the way; the game ended.</source>
        <translation type="unfinished">Muita coisa se perdeu no caminho; a partida terminou.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished">Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Try again, or choose another server.</source>
        <translation type="unfinished">Tente de novo, ou escolha outro servidor.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>You are still in the room and can play again.</source>
        <translation type="unfinished">Você continua na sala e pode jogar de novo.</translation>
    </message>
    <message>
        <source>You could not enter the room.</source>
        <translation type="unfinished">Não deu para entrar na sala.</translation>
    </message>
    <message>
        <source>You ended your game.</source>
        <translation type="unfinished">Você encerrou a sua partida.</translation>
    </message>
    <message>
        <source>Your game was not created.</source>
        <translation type="unfinished">A sua partida não foi criada.</translation>
    </message>
    <message>
        <source>{frames} frames ({time}), {stalls} stalled.</source>
        <translation type="unfinished">{frames} frames ({time}), {stalls} travados.</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>(UDP {port}, 1 adapter asked).</source>
        <translation type="unfinished">(UDP {port}, 1 adaptador consultado).</translation>
    </message>
    <message>
        <source>(UDP {port}, {n} adapters asked).</source>
        <translation type="unfinished">(UDP {port}, {n} adaptadores consultados).</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1 frame</translation>
    </message>
    <message>
        <source>1 is hidden by your filters.</source>
        <translation type="unfinished">Os seus filtros escondem 1.</translation>
    </message>
    <message>
        <source>1 waiting game</source>
        <translation type="unfinished">1 partida em espera</translation>
    </message>
    <message>
        <source>2 hours ago</source>
        <translation type="unfinished">2 horas atrás</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation type="unfinished">&lt; 1 %</translation>
    </message>
    <message>
        <source>Asked 1 list.</source>
        <translation type="unfinished">1 lista consultada.</translation>
    </message>
    <message>
        <source>Asked {n} lists.</source>
        <translation type="unfinished">{n} listas consultadas.</translation>
    </message>
    <message>
        <source>Asking your local network…</source>
        <translation type="unfinished">Perguntando na sua rede local…</translation>
    </message>
    <message>
        <source>Connect to a server and open one – others see it at once.</source>
        <translation type="unfinished">Conecte-se a um servidor e abra uma; os outros veem na hora.</translation>
    </message>
    <message>
        <source>It does not answer; you can still try to connect.</source>
        <translation type="unfinished">Não responde; mesmo assim você pode tentar conectar.</translation>
    </message>
    <message>
        <source>Looking for servers…</source>
        <translation type="unfinished">Procurando servidores…</translation>
    </message>
    <message>
        <source>Meet me on {server}: {link} – other clients: server {address}</source>
        <translation type="unfinished">Encontre-me em {server}: {link} – outros clientes: servidor {address}</translation>
    </message>
    <message>
        <source>No favourites yet.</source>
        <translation type="unfinished">Nenhum favorito ainda.</translation>
    </message>
    <message>
        <source>No games are waiting right now.</source>
        <translation type="unfinished">Nenhuma partida em espera agora.</translation>
    </message>
    <message>
        <source>No history yet.</source>
        <translation type="unfinished">Nenhum histórico ainda.</translation>
    </message>
    <message>
        <source>No server list reachable.</source>
        <translation type="unfinished">Nenhuma lista de servidores ao alcance.</translation>
    </message>
    <message>
        <source>No server list was asked. Ask them, or paste an address.</source>
        <translation type="unfinished">Nenhuma lista de servidores foi consultada. Consulte-as, ou cole um endereço.</translation>
    </message>
    <message>
        <source>No server matches.</source>
        <translation type="unfinished">Nenhum servidor corresponde.</translation>
    </message>
    <message>
        <source>No server on your local network</source>
        <translation type="unfinished">Nenhum servidor na sua rede local</translation>
    </message>
    <message>
        <source>No servers here yet.</source>
        <translation type="unfinished">Nenhum servidor aqui ainda.</translation>
    </message>
    <message>
        <source>No waiting game matches.</source>
        <translation type="unfinished">Nenhuma partida em espera corresponde.</translation>
    </message>
    <message>
        <source>Press Ctrl+D on a server to keep it here.</source>
        <translation type="unfinished">Aperte Ctrl+D em um servidor para guardá-lo aqui.</translation>
    </message>
    <message>
        <source>Servers on this network answer within two seconds.</source>
        <translation type="unfinished">Os servidores desta rede respondem em dois segundos.</translation>
    </message>
    <message>
        <source>Servers that you connect to are kept here.</source>
        <translation type="unfinished">Os servidores a que você se conecta ficam guardados aqui.</translation>
    </message>
    <message>
        <source>Showing the list from {age}.</source>
        <translation type="unfinished">Mostrando a lista de {age}.</translation>
    </message>
    <message>
        <source>The server lists do not answer right now; servers themselves may still work.</source>
        <translation type="unfinished">As listas de servidores não respondem agora; os servidores em si podem funcionar.</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation type="unfinished">Não há nenhum endereço neste texto.</translation>
    </message>
    <message>
        <source>This happens: the public lists are run by volunteers. Paste an address from your community, or practise on your own computer meanwhile.</source>
        <translation type="unfinished">Acontece: as listas públicas são mantidas por voluntários. Cole um endereço da sua comunidade, ou pratique no seu próprio computador enquanto isso.</translation>
    </message>
    <message>
        <source>Understood: an invitation to {what}</source>
        <translation type="unfinished">Entendido: um convite para {what}</translation>
    </message>
    <message>
        <source>Understood: server {address}</source>
        <translation type="unfinished">Entendido: servidor {address}</translation>
    </message>
    <message>
        <source>What is understood is shown here before anything is added.</source>
        <translation type="unfinished">O que se entende aparece aqui antes de adicionar algo.</translation>
    </message>
    <message>
        <source>Your line: measuring…</source>
        <translation type="unfinished">Sua conexão: medindo…</translation>
    </message>
    <message>
        <source>Your line: not measured yet</source>
        <translation type="unfinished">Sua conexão: ainda não medida</translation>
    </message>
    <message>
        <source>Your line: {numbers} → {frames} ({ms} ms)</source>
        <translation type="unfinished">Sua conexão: {numbers} → {frames} ({ms} ms)</translation>
    </message>
    <message>
        <source>added by me</source>
        <translation type="unfinished">adicionado por mim</translation>
    </message>
    <message>
        <source>asking the lists…</source>
        <translation type="unfinished">consultando as listas…</translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished">regular</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished">favorito</translation>
    </message>
    <message>
        <source>favourites always stay</source>
        <translation type="unfinished">favoritos sempre ficam</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation type="unfinished">de {source}</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">bom</translation>
    </message>
    <message>
        <source>jitter {ms} ms</source>
        <translation type="unfinished">jitter {ms} ms</translation>
    </message>
    <message>
        <source>jitter {n} milliseconds</source>
        <translation type="unfinished">jitter {n} milissegundos</translation>
    </message>
    <message>
        <source>list {age} old</source>
        <translation type="unfinished">lista de {age} atrás</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation type="unfinished">perda {loss}</translation>
    </message>
    <message>
        <source>loss {n}</source>
        <translation type="unfinished">perda {n}</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation type="unfinished">medindo…</translation>
    </message>
    <message>
        <source>median {ms} ms</source>
        <translation type="unfinished">mediana {ms} ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">sem resposta</translation>
    </message>
    <message>
        <source>no list now</source>
        <translation type="unfinished">em nenhuma lista agora</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation type="unfinished">sem perda</translation>
    </message>
    <message>
        <source>not favourite</source>
        <translation type="unfinished">não favorito</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished">não medido</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation type="unfinished">lugar desconhecido</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">ruim</translation>
    </message>
    <message>
        <source>probably {frames}</source>
        <translation type="unfinished">provavelmente {frames}</translation>
    </message>
    <message>
        <source>software not known</source>
        <translation type="unfinished">programa desconhecido</translation>
    </message>
    <message>
        <source>this network</source>
        <translation type="unfinished">esta rede</translation>
    </message>
    <message>
        <source>users not known</source>
        <translation type="unfinished">usuários desconhecidos</translation>
    </message>
    <message>
        <source>waiting games not known</source>
        <translation type="unfinished">partidas em espera desconhecidas</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation type="unfinished">com {owner}</translation>
    </message>
    <message>
        <source>{game} with {owner}, on {server}</source>
        <translation type="unfinished">{game} com {owner}, em {server}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished">{n} %</translation>
    </message>
    <message>
        <source>{n} are hidden by your filters.</source>
        <translation type="unfinished">Os seus filtros escondem {n}.</translation>
    </message>
    <message>
        <source>{n} f</source>
        <translation type="unfinished">{n} f</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n} frames</translation>
    </message>
    <message>
        <source>{n} hidden by filters</source>
        <translation type="unfinished">{n} escondidos por filtros</translation>
    </message>
    <message>
        <source>{n} milliseconds, {word}</source>
        <translation type="unfinished">{n} milissegundos, {word}</translation>
    </message>
    <message>
        <source>{n} of {all} lists answered</source>
        <translation type="unfinished">{n} de {all} listas responderam</translation>
    </message>
    <message>
        <source>{n} of {all} servers shown</source>
        <translation type="unfinished">{n} de {all} servidores à vista</translation>
    </message>
    <message>
        <source>{n} of {all} waiting games shown</source>
        <translation type="unfinished">{n} de {all} partidas em espera à vista</translation>
    </message>
    <message>
        <source>{n} of {most} users</source>
        <translation type="unfinished">{n} de {most} usuários</translation>
    </message>
    <message>
        <source>{n} users</source>
        <translation type="unfinished">{n} usuários</translation>
    </message>
    <message>
        <source>{n} waiting games</source>
        <translation type="unfinished">{n} partidas em espera</translation>
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
        <translation type="unfinished">116 ms precisam de 7 frames; acima é ruim.</translation>
    </message>
    <message>
        <source>66 ms need 4 frames of delay on LAN.</source>
        <translation type="unfinished">66 ms precisam de 4 frames de delay com LAN.</translation>
    </message>
    <message>
        <source>A friend comes to the server or opens a game.</source>
        <translation type="unfinished">Um amigo chega ao servidor ou abre uma partida.</translation>
    </message>
    <message>
        <source>A line in the lobby&apos;s chat for each.</source>
        <translation type="unfinished">Uma linha no chat do lobby para cada um.</translation>
    </message>
    <message>
        <source>A private message, or your name in the chat.</source>
        <translation type="unfinished">Uma mensagem privada, ou o seu nome no chat.</translation>
    </message>
    <message>
        <source>A short sound with a notice.</source>
        <translation type="unfinished">Um som curto com um aviso.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished">Avançado</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">Aparência</translation>
    </message>
    <message>
        <source>Ask the lists that come with the program.</source>
        <translation type="unfinished">Consultar as listas que vêm com o programa.</translation>
    </message>
    <message>
        <source>Ask who lags without a question</source>
        <translation type="unfinished">Perguntar do lag sem confirmar</translation>
    </message>
    <message>
        <source>Asking sends a chat command that everybody in the room can see.</source>
        <translation type="unfinished">Perguntar envia um comando de chat que todos na sala podem ver.</translation>
    </message>
    <message>
        <source>Asks {host} once a day, never near a game, and only tells you. Nothing is downloaded.</source>
        <translation type="unfinished">Pergunta a {host} uma vez por dia, nunca perto de uma partida, e só avisa você. Nada é baixado.</translation>
    </message>
    <message>
        <source>Changes when the program starts again.</source>
        <translation type="unfinished">Muda quando o programa iniciar de novo.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation type="unfinished">Buscar atualizações</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished">Confortável</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished">Compacto</translation>
    </message>
    <message>
        <source>Compact shows servers, lobby and room on one screen.</source>
        <translation type="unfinished">O compacto mostra servidores, lobby e sala em uma tela.</translation>
    </message>
    <message>
        <source>Compares your game with those of the others once a second, by short chat lines. Needs an emulator that can do it.</source>
        <translation type="unfinished">Compara o seu jogo com os dos outros uma vez por segundo, por linhas de chat curtas. Precisa de um emulador que consiga fazer isso.</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">Tipo de conexão</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Escuro</translation>
    </message>
    <message>
        <source>Databases of known dumps</source>
        <translation type="unfinished">Bancos de dados de dumps conhecidos</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation type="unfinished">Padrão: {value}.</translation>
    </message>
    <message>
        <source>Demo game</source>
        <translation type="unfinished">Jogo de demonstração</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">Emulador</translation>
    </message>
    <message>
        <source>Everybody who comes and goes</source>
        <translation type="unfinished">Todos que chegam e saem</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation type="unfinished">Tudo cresce junto.</translation>
    </message>
    <message>
        <source>Fair ping up to</source>
        <translation type="unfinished">Ping regular até</translation>
    </message>
    <message>
        <source>Flash in the task bar</source>
        <translation type="unfinished">Piscar na barra de tarefas</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">Amigos</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">Jogo</translation>
    </message>
    <message>
        <source>Good ping up to</source>
        <translation type="unfinished">Ping bom até</translation>
    </message>
    <message>
        <source>Graphs are drawn once a second, and nothing glides.</source>
        <translation type="unfinished">Os gráficos são desenhados uma vez por segundo e nada desliza.</translation>
    </message>
    <message>
        <source>Hides addresses and private names, so that you can show your screen.</source>
        <translation type="unfinished">Esconde endereços e nomes privados para você poder mostrar a sua tela.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Alto contraste</translation>
    </message>
    <message>
        <source>LAN is right almost always. Everybody in a game needs the same one.</source>
        <translation type="unfinished">LAN é o certo quase sempre. Numa partida, todos precisam do mesmo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Idioma</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">Layout</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">Biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Claro</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation type="unfinished">Claro, escuro ou alto contraste.</translation>
    </message>
    <message>
        <source>Messages for me</source>
        <translation type="unfinished">Mensagens para mim</translation>
    </message>
    <message>
        <source>Messages of the system</source>
        <translation type="unfinished">Mensagens do sistema</translation>
    </message>
    <message>
        <source>More server lists</source>
        <translation type="unfinished">Mais listas de servidores</translation>
    </message>
    <message>
        <source>Move the program to a folder of yours, then try again.</source>
        <translation type="unfinished">Mova o programa para uma pasta sua e tente de novo.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Rede</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished">Nick</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished">Notificações</translation>
    </message>
    <message>
        <source>One DAT file on each line.</source>
        <translation type="unfinished">Um arquivo DAT em cada linha.</translation>
    </message>
    <message>
        <source>One folder on each line. Files in them are only read.</source>
        <translation type="unfinished">Uma pasta em cada linha. Os arquivos nelas só são lidos.</translation>
    </message>
    <message>
        <source>One web address on each line.</source>
        <translation type="unfinished">Um endereço web em cada linha.</translation>
    </message>
    <message>
        <source>Port for hosting</source>
        <translation type="unfinished">Porta para hospedar</translation>
    </message>
    <message>
        <source>Post the ROM check</source>
        <translation type="unfinished">Publicar a verificação de ROM</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">Privacidade</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Perfil</translation>
    </message>
    <message>
        <source>Public server lists</source>
        <translation type="unfinished">Listas públicas de servidores</translation>
    </message>
    <message>
        <source>ROM folders</source>
        <translation type="unfinished">Pastas de ROMs</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">Reduzir movimento</translation>
    </message>
    <message>
        <source>Somebody joins my room</source>
        <translation type="unfinished">Alguém entra na minha sala</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished">Som</translation>
    </message>
    <message>
        <source>Streamer mode</source>
        <translation type="unfinished">Modo streamer</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation type="unfinished">Verificação de sincronia</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">Sistema</translation>
    </message>
    <message>
        <source>Tells a room the CRC and size of your ROM, in a line of chat.</source>
        <translation type="unfinished">Diz à sala o CRC e o tamanho da sua ROM, em uma linha de chat.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Tamanho do texto</translation>
    </message>
    <message>
        <source>The folder beside the program cannot be written.</source>
        <translation type="unfinished">Não dá para gravar na pasta ao lado do programa.</translation>
    </message>
    <message>
        <source>The game starts</source>
        <translation type="unfinished">A partida começa</translation>
    </message>
    <message>
        <source>This build does not know where its releases are, so it cannot ask.</source>
        <translation type="unfinished">Esta compilação não sabe onde ficam as versões, então não pode perguntar.</translation>
    </message>
    <message>
        <source>UDP. When it is taken, the next free one is used.</source>
        <translation type="unfinished">UDP. Se estiver ocupada, a próxima livre é usada.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished">Atualizações</translation>
    </message>
    <message>
        <source>What others see; used at your next login.</source>
        <translation type="unfinished">O que os outros veem; vale no seu próximo login.</translation>
    </message>
    <message>
        <source>What your games open in; used at your next login.</source>
        <translation type="unfinished">Em que as suas partidas abrem; vale no seu próximo login.</translation>
    </message>
    <message>
        <source>When everybody is ready.</source>
        <translation type="unfinished">Quando todos estão prontos.</translation>
    </message>
    <message>
        <source>While a game runs, notices wait for its end.</source>
        <translation type="unfinished">Durante uma partida, os avisos esperam ela acabar.</translation>
    </message>
    <message>
        <source>While the window is not in front, where the system shows messages.</source>
        <translation type="unfinished">Quando a janela não está na frente, onde o sistema mostra mensagens.</translation>
    </message>
    <message>
        <source>While the window is not in front.</source>
        <translation type="unfinished">Quando a janela não está na frente.</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">nenhum</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">desligado</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">ligado</translation>
    </message>
</context>
<context>
    <name>stalls</name>
    <message>
        <source>A packet was lost on your line – recovered</source>
        <translation type="unfinished">Um pacote se perdeu na sua conexão; recuperado</translation>
    </message>
    <message>
        <source>Another player</source>
        <translation type="unfinished">Outro jogador</translation>
    </message>
    <message>
        <source>Another player is late again and again. Ask the server who it is.</source>
        <translation type="unfinished">Outro jogador se atrasa várias vezes. Pergunte ao servidor quem é.</translation>
    </message>
    <message>
        <source>Lost packet, recovered</source>
        <translation type="unfinished">Pacote perdido, recuperado</translation>
    </message>
    <message>
        <source>Not found out</source>
        <translation type="unfinished">Não descoberto</translation>
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
        <translation type="unfinished">Servidor</translation>
    </message>
    <message>
        <source>The server falls silent again and again. Another one may do better.</source>
        <translation type="unfinished">O servidor silencia várias vezes. Outro pode ir melhor.</translation>
    </message>
    <message>
        <source>The server recommends {frames} frames for {name}.</source>
        <translation type="unfinished">O servidor recomenda {frames} frames para {name}.</translation>
    </message>
    <message>
        <source>Waiting for another player – {seconds} s. This server does not say who.</source>
        <translation type="unfinished">Esperando outro jogador: {seconds} s. Este servidor não diz quem.</translation>
    </message>
    <message>
        <source>Waiting for {player} – {seconds} s</source>
        <translation type="unfinished">Esperando {player}: {seconds} s</translation>
    </message>
    <message>
        <source>Waiting – {seconds} s. Finding out why…</source>
        <translation type="unfinished">Esperando: {seconds} s. Procurando o motivo…</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation type="unfinished">Seu computador</translation>
    </message>
    <message>
        <source>Your computer is too slow again and again. Close other programs, or turn on the emulator&apos;s frame skip.</source>
        <translation type="unfinished">O seu computador está lento várias vezes. Feche outros programas ou ligue o frame skip do emulador.</translation>
    </message>
    <message>
        <source>Your computer is too slow – {fps} of {full} frames. Close other programs or lower the emulator&apos;s video settings.</source>
        <translation type="unfinished">O seu computador está lento: {fps} de {full} frames. Feche outros programas ou baixe as configurações de vídeo do emulador.</translation>
    </message>
    <message>
        <source>Your computer is too slow. Close other programs or lower the emulator&apos;s video settings.</source>
        <translation type="unfinished">O seu computador está lento. Feche outros programas ou baixe as configurações de vídeo do emulador.</translation>
    </message>
    <message>
        <source>Your computer was too slow once.</source>
        <translation type="unfinished">Seu computador foi lento demais uma vez.</translation>
    </message>
    <message>
        <source>Your computer was too slow {n} times.</source>
        <translation type="unfinished">Seu computador foi lento demais {n} vezes.</translation>
    </message>
    <message>
        <source>Your connection is interrupted – {seconds} s. Checking…</source>
        <translation type="unfinished">A sua conexão está interrompida: {seconds} s. Verificando…</translation>
    </message>
    <message>
        <source>Your game: {minutes} min, 1 stall, {seconds} s – {parts}.</source>
        <translation type="unfinished">Sua partida: {minutes} min, 1 travada, {seconds} s: {parts}.</translation>
    </message>
    <message>
        <source>Your game: {minutes} min, no stalls.</source>
        <translation type="unfinished">Sua partida: {minutes} min, nenhuma travada.</translation>
    </message>
    <message>
        <source>Your game: {minutes} min, {count} stalls, {seconds} s in all – {parts}.</source>
        <translation type="unfinished">Sua partida: {minutes} min, {count} travadas, {seconds} s no total: {parts}.</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">Sua conexão</translation>
    </message>
    <message>
        <source>Your line breaks again and again. On Wi-Fi, try a cable first.</source>
        <translation type="unfinished">A sua conexão cai várias vezes. No Wi-Fi, tente primeiro um cabo.</translation>
    </message>
    <message>
        <source>measured by this server</source>
        <translation type="unfinished">medido por este servidor</translation>
    </message>
    <message>
        <source>{n} a known player</source>
        <translation type="unfinished">{n} de um jogador conhecido</translation>
    </message>
    <message>
        <source>{n} another player</source>
        <translation type="unfinished">{n} de outro jogador</translation>
    </message>
    <message>
        <source>{n} not found out</source>
        <translation type="unfinished">{n} sem causa descoberta</translation>
    </message>
    <message>
        <source>{n} the server</source>
        <translation type="unfinished">{n} do servidor</translation>
    </message>
    <message>
        <source>{n} yours (line)</source>
        <translation type="unfinished">{n} do seu lado (conexão)</translation>
    </message>
    <message>
        <source>{n} yours (lost packet)</source>
        <translation type="unfinished">{n} do seu lado (pacote perdido)</translation>
    </message>
    <message>
        <source>{player} is late again and again, now by {seconds} s. A longer delay for {player} may help.</source>
        <translation type="unfinished">{player} se atrasa várias vezes, agora por {seconds} s. Um delay maior para {player} pode ajudar.</translation>
    </message>
    <message>
        <source>{server} does not answer – {seconds} s. Your own line works.</source>
        <translation type="unfinished">{server} não responde: {seconds} s. A sua própria conexão funciona.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>1 thing to know before you start</source>
        <translation type="unfinished">1 coisa a saber antes de iniciar</translation>
    </message>
    <message>
        <source>Different ROM: {who}. The game would desync at once.</source>
        <translation type="unfinished">ROM diferente: {who}. Daria desync na hora.</translation>
    </message>
    <message>
        <source>Different connection types: {who}. Agree on LAN.</source>
        <translation type="unfinished">Tipos de conexão diferentes: {who}. Combinem usar LAN.</translation>
    </message>
    <message>
        <source>Different emulator: {who}. The games may drift apart.</source>
        <translation type="unfinished">Emulador diferente: {who}. Os jogos podem se separar.</translation>
    </message>
    <message>
        <source>Ping above 150 ms: {who}. Everybody will feel it.</source>
        <translation type="unfinished">Ping acima de 150 ms: {who}. Todos vão sentir.</translation>
    </message>
    <message>
        <source>ROM not checked: {who}. Compare it in the chat.</source>
        <translation type="unfinished">ROM não verificada: {who}. Comparem no chat.</translation>
    </message>
    <message>
        <source>You are alone in the room. Some servers do not start a game for one player.</source>
        <translation type="unfinished">Não há mais ninguém na sala. Alguns servidores não iniciam uma partida para um só jogador.</translation>
    </message>
    <message>
        <source>You do not have this game&apos;s file in your library.</source>
        <translation type="unfinished">Você não tem o arquivo deste jogo na biblioteca.</translation>
    </message>
    <message>
        <source>You have several files of this game and have chosen none.</source>
        <translation type="unfinished">Você tem vários arquivos deste jogo e não escolheu nenhum.</translation>
    </message>
    <message>
        <source>Your arcade set does not run as it is.</source>
        <translation type="unfinished">O seu set de arcade não funciona como está.</translation>
    </message>
    <message>
        <source>{n} things to know before you start</source>
        <translation type="unfinished">{n} coisas a saber antes de iniciar</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Round trips in the game</source>
        <translation type="unfinished">Ida e volta na partida</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">Sua conexão</translation>
    </message>
    <message>
        <source>Your server: port {port}, users {users}</source>
        <translation type="unfinished">Seu servidor: porta {port}, usuários {users}</translation>
    </message>
    <message>
        <source>attached</source>
        <translation type="unfinished">conectado</translation>
    </message>
    <message>
        <source>closed, opens with a game</source>
        <translation type="unfinished">fechado, abre com uma partida</translation>
    </message>
    <message>
        <source>in a room</source>
        <translation type="unfinished">em uma sala</translation>
    </message>
    <message>
        <source>in the lobby</source>
        <translation type="unfinished">no lobby</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation type="unfinished">saindo</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation type="unfinished">entrando</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation type="unfinished">não conectado</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished">abrindo…</translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished">jogando</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">pronto</translation>
    </message>
    <message>
        <source>starting the game</source>
        <translation type="unfinished">iniciando a partida</translation>
    </message>
</context>
<context>
    <name>streaming</name>
    <message>
        <source>Copied. Do not paste it where your viewers see it.</source>
        <translation type="unfinished">Copiado. Não cole onde os espectadores vejam.</translation>
    </message>
    <message>
        <source>Streamer mode hides it in this window. Wherever you paste the text, and where your system lists what was copied, it can be read. Nothing is copied yet.</source>
        <translation type="unfinished">O modo streamer o esconde nesta janela. Onde você colar o texto, e onde o sistema listar o que foi copiado, dá para ler. Nada foi copiado ainda.</translation>
    </message>
    <message>
        <source>Streamer mode is off.</source>
        <translation type="unfinished">O modo streamer está desligado.</translation>
    </message>
    <message>
        <source>Streamer mode is on: addresses and private names are hidden.</source>
        <translation type="unfinished">O modo streamer está ligado: endereços e nomes privados ficam escondidos.</translation>
    </message>
    <message>
        <source>This text has the address of a server in it.</source>
        <translation type="unfinished">Este texto contém o endereço de um servidor.</translation>
    </message>
    <message>
        <source>address hidden</source>
        <translation type="unfinished">endereço escondido</translation>
    </message>
    <message>
        <source>link hidden</source>
        <translation type="unfinished">link escondido</translation>
    </message>
    <message>
        <source>mail address hidden</source>
        <translation type="unfinished">e-mail escondido</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>About once a second the states of all players’ games are compared.</source>
        <translation type="unfinished">Mais ou menos uma vez por segundo, os estados dos jogos de todos os jogadores são comparados.</translation>
    </message>
    <message>
        <source>Compare save memory, cheats and the emulator’s version first.</source>
        <translation type="unfinished">Compare primeiro a memória de save, as trapaças e a versão do emulador.</translation>
    </message>
    <message>
        <source>It cannot be told whose game is different.</source>
        <translation type="unfinished">Não dá para saber o jogo de quem está diferente.</translation>
    </message>
    <message>
        <source>Nothing proves it so far.</source>
        <translation type="unfinished">Nada prova isso até agora.</translation>
    </message>
    <message>
        <source>Out of sync since frame {frame}.</source>
        <translation type="unfinished">Fora de sincronia desde o frame {frame}.</translation>
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
        <translation type="unfinished">Tão cedo, na maioria das vezes é a ROM: compare primeiro.</translation>
    </message>
    <message>
        <source>Sync check: not possible with this emulator</source>
        <translation type="unfinished">Verificação de sincronia: não é possível com este emulador</translation>
    </message>
    <message>
        <source>Sync check: on, {heard} of {players}</source>
        <translation type="unfinished">Verificação de sincronia: ligada, {heard} de {players}</translation>
    </message>
    <message>
        <source>Sync check: {heard} of {players} ({who} tell no state)</source>
        <translation type="unfinished">Verificação de sincronia: {heard} de {players} ({who} não informam o estado)</translation>
    </message>
    <message>
        <source>Sync check: {heard} of {players} ({who} tells no state)</source>
        <translation type="unfinished">Verificação de sincronia: {heard} de {players} ({who} não informa o estado)</translation>
    </message>
    <message>
        <source>The game starts again as soon as everybody has left it.</source>
        <translation type="unfinished">A partida começa de novo assim que todos tiverem saído dela.</translation>
    </message>
    <message>
        <source>The games were equal up to frame {frame}.</source>
        <translation type="unfinished">Os jogos eram iguais até o frame {frame}.</translation>
    </message>
    <message>
        <source>The host can start the game again when everybody has left it.</source>
        <translation type="unfinished">O host pode iniciar a partida de novo quando todos tiverem saído dela.</translation>
    </message>
    <message>
        <source>Then the ROM, the BIOS, and the network last.</source>
        <translation type="unfinished">Depois a ROM, a BIOS e, por último, a rede.</translation>
    </message>
    <message>
        <source>Then the emulator’s version and settings, the BIOS, and the network last.</source>
        <translation type="unfinished">Depois a versão e as configurações do emulador, a BIOS e, por último, a rede.</translation>
    </message>
    <message>
        <source>This emulator does not hand over the state of its game, so nothing can be compared.</source>
        <translation type="unfinished">Este emulador não entrega o estado do jogo, então nada pode ser comparado.</translation>
    </message>
    <message>
        <source>Who is named has told no state: another client, or this one with its sync check turned off.</source>
        <translation type="unfinished">Quem é citado não informou nenhum estado: outro cliente, ou este com a verificação de sincronia desligada.</translation>
    </message>
    <message>
        <source>With two players it cannot be told whose game is different.</source>
        <translation type="unfinished">Com dois jogadores não dá para saber o jogo de quem está diferente.</translation>
    </message>
    <message>
        <source>You marked a suspected desync at {time}.</source>
        <translation type="unfinished">Você marcou uma suspeita de desync às {time}.</translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished">você</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first} e {last}</translation>
    </message>
    <message>
        <source>{frame} ({time})</source>
        <translation type="unfinished">{frame} ({time})</translation>
    </message>
    <message>
        <source>{name} suspects a desync at {time}.</source>
        <translation type="unfinished">{name} suspeita de um desync às {time}.</translation>
    </message>
    <message>
        <source>{who} agree.</source>
        <translation type="unfinished">{who} concordam.</translation>
    </message>
    <message>
        <source>{who} are out of sync since frame {frame}.</source>
        <translation type="unfinished">{who} estão fora de sincronia desde o frame {frame}.</translation>
    </message>
    <message>
        <source>{who} is out of sync since frame {frame}.</source>
        <translation type="unfinished">{who} está fora de sincronia desde o frame {frame}.</translation>
    </message>
</context>
<context>
    <name>title</name>
    <message>
        <source>{page} – {game}, 1 player – {server}</source>
        <translation type="unfinished">{page} – {game}, 1 jogador – {server}</translation>
    </message>
    <message>
        <source>{page} – {game}, {n} players – {server}</source>
        <translation type="unfinished">{page} – {game}, {n} jogadores – {server}</translation>
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
        <translation type="unfinished">Busque de novo quando estiver no lobby ou em nenhum servidor.</translation>
    </message>
    <message>
        <source>Checking for a newer version…</source>
        <translation type="unfinished">Buscando uma versão mais nova…</translation>
    </message>
    <message>
        <source>Copy the page’s address, and open it yourself.</source>
        <translation type="unfinished">Copie o endereço da página e abra você mesmo.</translation>
    </message>
    <message>
        <source>It came out on {date}; you have {own}. Its page on {host} opens in your browser.</source>
        <translation type="unfinished">É de {date}; você tem {own}. A página dela em {host} abre no seu navegador.</translation>
    </message>
    <message>
        <source>It is not known whether there is a newer version.</source>
        <translation type="unfinished">Não se sabe se há uma versão mais nova.</translation>
    </message>
    <message>
        <source>It is version {version}.</source>
        <translation type="unfinished">É a versão {version}.</translation>
    </message>
    <message>
        <source>Look for a newer version where you got the program from.</source>
        <translation type="unfinished">Procure uma versão mais nova no lugar de onde você baixou o programa.</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation type="unfinished">Não foi possível abrir nenhum navegador.</translation>
    </message>
    <message>
        <source>Not now: a game runs here, or may begin at any moment.</source>
        <translation type="unfinished">Agora não: há uma partida em andamento aqui, ou ela pode começar a qualquer momento.</translation>
    </message>
    <message>
        <source>The name {host} was not found. Is this computer online?</source>
        <translation type="unfinished">O nome {host} não foi encontrado. Este computador está online?</translation>
    </message>
    <message>
        <source>This build does not know where its releases are.</source>
        <translation type="unfinished">Esta compilação não sabe onde ficam as versões.</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation type="unfinished">Saiu a versão {version}.</translation>
    </message>
    <message>
        <source>What {host} answered does not tell of a release. Try again later.</source>
        <translation type="unfinished">A resposta de {host} não indica nenhuma versão. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Who answered could not prove to be {host}, so nothing was asked. Is the clock of this computer right?</source>
        <translation type="unfinished">Quem respondeu não conseguiu provar que é {host}, então nada foi perguntado. O relógio deste computador está certo?</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <translation type="unfinished">Você tem a versão mais nova.</translation>
    </message>
    <message>
        <source>You have {own}. Its page on {host} opens in your browser.</source>
        <translation type="unfinished">Você tem {own}. A página dela em {host} abre no seu navegador.</translation>
    </message>
    <message>
        <source>{host} answered that it cannot tell. Try again later.</source>
        <translation type="unfinished">{host} respondeu que não pode dizer. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again later.</source>
        <translation type="unfinished">{host} não respondeu a tempo. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{host} sees your address, as any web page does, and which version you have.</source>
        <translation type="unfinished">{host} vê o seu endereço, como qualquer página web, e qual versão você tem.</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Invitation to {game} on {server}</source>
        <translation type="unfinished">Convite para {game} em {server}</translation>
    </message>
    <message>
        <source>Server {server}</source>
        <translation type="unfinished">Servidor {server}</translation>
    </message>
    <message>
        <source>a game</source>
        <translation type="unfinished">uma partida</translation>
    </message>
    <message>
        <source>✓ fine ({n} characters at most)</source>
        <translation type="unfinished">✓ tudo bem (no máximo {n} caracteres)</translation>
    </message>
</context>
</TS>
